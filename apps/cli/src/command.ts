import type { ExitCode } from './exit-codes.js';

/** One command of the command line. It has a folder of its own and stands in the table in `commands.ts`. */
export interface Command {
  /** One word, or several: `export log`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` after the name prints, without the exit codes: they are the same for all. */
  readonly help: string;
  /**
   * Runs with the words after the name. The result goes to stdout, everything else to stderr. Throws `UsageError` for
   * words that it cannot use.
   */
  readonly run: (words: readonly string[], signal: AbortSignal) => Promise<ExitCode>;
}
