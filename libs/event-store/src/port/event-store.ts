import type { EventFilter, ExpectedRevision, FollowedBatch, NewEvent, RecordedEvent } from './recorded-event.js';

export interface AppendResult {
  /** The revision of the last event of the append. */
  readonly revision: bigint;
  /** The log position of the last event of the append. */
  readonly position: bigint;
}

export interface ReadOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** The first revision returned, inclusive. Default: the first (forwards) or the last (backwards). */
  readonly from?: bigint;
  readonly limit?: number;
}

/**
 * The log: the only truth. Semantics and the cases every adapter must pass stand in `testing/`.
 *
 * Errors of all methods: `DamagedLog` when a stored event fails its checksum, `StoreUnavailable` when the store cannot
 * be reached; of appends also `WrongExpectedRevision`, `AppendTooLarge`, `NotSerialisable`, `AppendOutcomeUnknown`.
 */
export abstract class EventStore {
  /**
   * Writes the events as one atomic batch at the end of a stream. The same event ids again, in the same order and at
   * the same expected revision, succeed with the original result and write nothing.
   */
  abstract append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;

  /** A stream's events. A stream that does not exist (or was deleted) reads as empty. */
  abstract readStream(stream: string, options?: ReadOptions): Promise<readonly RecordedEvent[]>;

  /**
   * The log in commit order, after a position (exclusive; 0n is the beginning), in batches, up to the head at the time
   * of the call. A batch carries the position reached, also when the filter let nothing through.
   */
  abstract readAll(options: {
    readonly after: bigint;
    readonly filter?: EventFilter;
    /** Stop at this position, inclusive. Default: the head at the time of the call. */
    readonly until?: bigint;
    readonly batchSize?: number;
  }): AsyncIterable<{ readonly events: readonly RecordedEvent[]; readonly position: bigint }>;

  /** As `readAll`, then live until the signal aborts. `caughtUp` is true on a batch that reached the head. */
  abstract follow(options: {
    readonly after: bigint;
    readonly filter?: EventFilter;
    readonly batchSize?: number;
    readonly signal: AbortSignal;
  }): AsyncIterable<FollowedBatch>;

  /** The position of the last event in the log; 0n when empty. */
  abstract head(): Promise<bigint>;

  /** The position of the last event recorded before an instant (ISO 8601, exclusive); 0n when there is none. */
  abstract positionBefore(instant: string): Promise<bigint>;

  /** Deletes a stream for good: it reads as empty, and nothing can be written to it again. */
  abstract deleteStream(stream: string, expected: ExpectedRevision): Promise<void>;

  abstract close(): Promise<void>;
}
