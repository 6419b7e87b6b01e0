/** How a command ended, for whoever calls it from a script. Printed in the help. */
export const exitCodes = {
  done: 0,
  /** Done, but something was refused or found to be wrong: the report says what. */
  refused: 1,
  /** Called wrongly, or a file, a folder or a setting cannot be used. Nothing was written. */
  usage: 2,
  /** Another process has the data folder. Nothing was written. */
  held: 3,
  /** The store or the API failed on the way. What was acknowledged stays. */
  failed: 4,
  /** Stopped by the keyboard. What was acknowledged stays. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What was found is wrong, or may not be used: a backup that is not whole, a log of another store. Nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The command was called wrongly; says how, and where the help is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
