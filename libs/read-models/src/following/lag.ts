import type { EventStore } from '@lydhoer/event-store';

/** A checkpoint and how many events lie between it and a later position. */
interface Counted {
  readonly from: bigint;
  readonly to: bigint;
  readonly events: number;
}

const batchSize = 5_000;

/**
 * Counts the events between a checkpoint and the head. Positions have gaps, so they are counted and not subtracted;
 * what was counted once for a checkpoint that has not moved since is not counted again.
 */
export class Lag {
  private counted: Counted | undefined;

  /** Throws the store's errors. */
  async between(store: EventStore, checkpoint: bigint, head: bigint): Promise<number> {
    const before = this.counted?.from === checkpoint && this.counted.to <= head ? this.counted : undefined;
    let events = before?.events ?? 0;
    const after = before?.to ?? checkpoint;
    if (after < head) {
      for await (const batch of store.readAll({ after, until: head, batchSize })) events += batch.events.length;
    }
    this.counted = { from: checkpoint, to: head, events };
    return events;
  }
}
