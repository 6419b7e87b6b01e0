import { variables } from './variables.js';

/** `docs/configuration.md`: every variable with its values, its standard and its purpose. */
export function printConfiguration(): string {
  const rows = Object.entries(variables).map(
    ([name, { words, standard, doc }]) =>
      `| \`${name}\` | ${words} | ${standard === undefined ? '' : `\`${standard}\``} | ${doc} |`,
  );
  return [
    '# Configuration',
    '',
    'Lydhør is configured by environment variables. A wrong or unknown `LYDHOER_…` variable stops the start with a',
    'sentence that names it. This page is printed from `libs/config/src/variables.ts`.',
    '',
    '| variable | value | standard | what it is for |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
