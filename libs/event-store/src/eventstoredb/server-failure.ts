import type { ExpectedRevision } from '../port/recorded-event.js';

/**
 * What the server or the way to it answered instead of a result. `away` is everything that says nothing about what
 * happened on the other side: no answer in time, a connection that broke, a node that is not the leader.
 */
export type FailureKind =
  'wrong-revision' | 'stream-deleted' | 'stream-missing' | 'too-large' | 'access-denied' | 'no-such-position' | 'away';

/** An error of the client in words that do not change with the client. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  constructor(
    readonly kind: FailureKind,
    override readonly cause: unknown,
    /** Of a wrong revision: where the stream is. */
    readonly actual: ExpectedRevision = 'no-stream',
  ) {
    super(cause instanceof Error && cause.message !== '' ? cause.message : kind);
  }
}

export const isFailure = (error: unknown, ...kinds: readonly FailureKind[]): error is ServerFailure =>
  error instanceof ServerFailure && kinds.includes(error.kind);
