/** `no-stream`, or the revision of the stream's last event. There is no "any": every append says what it saw. */
export type ExpectedRevision = 'no-stream' | bigint;

export interface EventMetadata {
  /** The Idempotency-Key of the command that caused the event. */
  readonly commandId: string;
  /** Who gave the command: a staff id, `register:<name>` for imports, `policy:<name>`, `system:<what>`. */
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly schemaVersion: number;
}

export interface NewEvent {
  /** A UUID, deterministic: the same command gives the same ids (`deciding/event-ids.ts`). */
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: EventMetadata;
  /**
   * When a seeded, imported-log or replayed event happened (ISO 8601 UTC). Without it the store's clock counts.
   * What is recorded is the running maximum in log order, so recorded time never runs backwards.
   */
  readonly recordedAt?: string;
}

export interface RecordedEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  /** Counts from 0n in its stream. */
  readonly revision: bigint;
  /** Rises strictly over the whole log; not without gaps. */
  readonly position: bigint;
  /** ISO 8601 UTC with milliseconds; never earlier than that of the event before it. */
  readonly recordedAt: string;
  readonly data: object;
  readonly metadata: EventMetadata;
}

export interface EventFilter {
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

export interface FollowedBatch {
  readonly events: readonly RecordedEvent[];
  /** Where to resume: everything up to here was seen, whether the filter let it through or not. */
  readonly position: bigint;
  readonly caughtUp: boolean;
}

/** The category of a stream: what stands before the first hyphen. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
