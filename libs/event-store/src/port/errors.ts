import type { ExpectedRevision } from './recorded-event.js';

/** The stream was not where the writer saw it. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision | 'deleted',
  ) {
    super(`${stream} is at ${String(actual)}, not at ${String(expected)}`);
  }
}

/** The append is over the limit of 1 MiB that every adapter keeps (it is the server's). */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(
    readonly stream: string,
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`an append of ${bytes} bytes to ${stream} is over the limit of ${limit}`);
  }
}

/** The events cannot be written as JSON (BigInt, a cycle, a function, NaN), or there are none. Nothing was sent. */
export class NotSerialisable extends Error {
  override readonly name = 'NotSerialisable';
}

/** The store did not answer: the append may have been written. Send the same ids again. */
export class AppendOutcomeUnknown extends Error {
  override readonly name = 'AppendOutcomeUnknown';
}

/** The store cannot be reached or has no room; nothing was written. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A stored event is not what was written: its checksum says so. */
export class DamagedLog extends Error {
  override readonly name = 'DamagedLog';
}

/**
 * The file is not one this version can open: foreign, newer, damaged, held by another process, or (keys) wrapped by
 * another master key. It is untouched.
 */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  constructor(
    readonly reason: 'foreign' | 'newer' | 'damaged' | 'held' | 'wrong-master-key',
    message: string,
  ) {
    super(message);
  }
}
