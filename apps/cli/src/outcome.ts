import { exitCodes, type ExitCode } from './exit-codes.js';
import { failureOf } from './failure.js';

/** What a command has to say at its end: as lines to read, and as JSON for who asked for that. */
export interface Outcome {
  readonly text: string;
  readonly json: object;
  /** Default: done. */
  readonly code?: ExitCode;
}

/** How a command is carried out. */
export interface Manner {
  readonly json: boolean;
  readonly signal: AbortSignal;
  /** What is to be said when the keyboard stopped it. */
  readonly stopped: string;
}

/** Carries a command out: its outcome goes to stdout, why it failed to stderr, and the exit code says which it was. */
export async function carryOut(
  { json, signal, stopped }: Manner,
  work: () => Outcome | Promise<Outcome>,
): Promise<ExitCode> {
  try {
    const outcome = await work();
    process.stdout.write(json ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${outcome.text}\n`);
    return outcome.code ?? exitCodes.done;
  } catch (error) {
    const { code, message } = failureOf(error, signal, stopped);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    process.stderr.write(`${message}\n`);
    return code;
  }
}
