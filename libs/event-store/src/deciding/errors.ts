/** The same Idempotency-Key was used before with another body. */
export class CommandKeyReused extends Error {
  override readonly name = 'CommandKeyReused';
  constructor(
    readonly key: string,
    readonly stream: string,
  ) {
    super(`the key ${key} was used before on ${stream} with another body`);
  }
}

/** The stream is not at the revision that the caller named in `If-Match`. */
export class PreconditionFailed extends Error {
  override readonly name = 'PreconditionFailed';
  constructor(
    readonly stream: string,
    readonly expected: bigint,
    readonly actual: bigint | 'no-stream',
  ) {
    super(`${stream} is at ${String(actual)}, not at ${expected}`);
  }
}

/** An identifier that a command gives to a person belongs to another one; nothing was written. */
export class IdentifierTaken extends Error {
  override readonly name = 'IdentifierTaken';
  /** Both are names of keys. */
  constructor(
    readonly key: string,
    readonly holder: string,
  ) {
    super(`an identifier that was told of ${key} belongs to ${holder}`);
  }
}

/** Others changed the stream each time this command was decided; nothing was written. */
export class TooManyConflicts extends Error {
  override readonly name = 'TooManyConflicts';
  constructor(readonly stream: string) {
    super(`${stream} changed under every attempt`);
  }
}
