import type { Command } from './command.js';

const exitCodes = `Exit codes: 0 done · 1 something was refused, or found wrong · 2 called wrongly, or a file or setting cannot be used
3 another process has the data folder · 4 the store or the API failed · 130 stopped by the keyboard
`;

/** What `npm run lydhoer -- --help` prints. */
export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Lydhør's command line",
    '',
    '  npm run lydhoer -- COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'COMMAND --help says what a command takes. Results go to stdout, progress and errors to stderr.',
    '',
    exitCodes,
  ].join('\n');
}

/** What `npm run lydhoer -- COMMAND --help` prints. */
export const helpFor = ({ help }: Command): string => `${help.trimEnd()}\n\n${exitCodes}`;
