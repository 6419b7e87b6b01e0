import type { ReadOptions } from '../port/event-store.js';
import type { ExpectedRevision } from '../port/recorded-event.js';
import type { LogSubscription } from './log-subscription.js';
import type { EventToSend, ServerEvent } from './server-event.js';

/** What the rest of the adapter needs of the server. */
export interface LogServer {
  /** Throws `ServerFailure`. The position is undefined when the server does not name it. */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToSend[],
    milliseconds: number,
  ): Promise<{ readonly revision: bigint; readonly position: bigint | undefined }>;
  /** Deletes a stream for good. Throws `ServerFailure`. */
  tombstone(stream: string, expected: ExpectedRevision, milliseconds: number): Promise<void>;
  /** Throws `ServerFailure`. */
  readStream(stream: string, options: ReadOptions, milliseconds: number): Promise<readonly ServerEvent[]>;
  /** The last events of the whole log, the last one first, before a position (exclusive) when given. */
  readBackwards(count: number, before: bigint | undefined, milliseconds: number): Promise<readonly ServerEvent[]>;
  /** The event at a position; throws `ServerFailure`, `no-such-position` when none begins there. */
  readAt(position: bigint, milliseconds: number): Promise<ServerEvent | undefined>;
  /** Everything after a position (exclusive) that is in no system stream, and then what comes. */
  subscribe(after: bigint, atOnce: number): LogSubscription;
  /** Ends all that is open, so that the process can exit. */
  dispose(): Promise<void>;
}
