import { ServerFailure } from './server-failure.js';

/** The client's errors, by what they say of themselves: not all of them are of one class, or have a message. */
interface ClientError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly actualVersion?: unknown;
}

/** gRPC: the call itself was refused. */
const unauthenticated = 16;
const permissionDenied = 7;

/** Turns whatever the client threw into ours. */
export function asServerFailure(error: unknown): ServerFailure {
  if (error instanceof ServerFailure) return error;
  const { type, code, actualVersion } = (typeof error === 'object' && error !== null ? error : {}) as ClientError;
  switch (type) {
    case 'wrong-expected-version':
      // A refused delete names a stream that does not exist by a negative number.
      return new ServerFailure(
        'wrong-revision',
        error,
        typeof actualVersion === 'bigint' && actualVersion >= 0n ? actualVersion : 'no-stream',
      );
    case 'stream-deleted':
      return new ServerFailure('stream-deleted', error);
    case 'stream-not-found':
    case 'no-stream':
      return new ServerFailure('stream-missing', error);
    case 'maximum-append-size-exceeded':
      return new ServerFailure('too-large', error);
    case 'access-denied':
      return new ServerFailure('access-denied', error);
    case 'unknown':
      return new ServerFailure(isNoBoundary(error) ? 'no-such-position' : 'away', error);
  }
  return new ServerFailure(code === unauthenticated || code === permissionDenied ? 'access-denied' : 'away', error);
}

/** `Unexpected ReadAllResult: Error`, or the same of a filtered read: no event begins at the position. */
const isNoBoundary = (error: unknown): boolean =>
  error instanceof Error && /Unexpected \w*ReadAllResult/.test(error.message);
