import type { EventStore, RecordedEvent } from '@lydhoer/event-store';

/**
 * How many events of the log a set has not folded yet. Positions have gaps, so events are counted and not subtracted;
 * each is counted once, however often somebody asks while the set catches up.
 */
export class Lag {
  /** The events were counted up to here. */
  private counted: bigint;
  private events = 0;
  private counting: Promise<unknown> = Promise.resolve();

  constructor(private folded: bigint) {
    this.counted = folded;
  }

  /** The set has folded these events, and so everything up to the position. */
  fold(events: readonly RecordedEvent[], position: bigint): void {
    if (position <= this.folded) return;
    if (position < this.counted) this.events -= events.filter((event) => event.position > this.folded).length;
    else {
      this.events = 0;
      this.counted = position;
    }
    this.folded = position;
  }

  /** The events up to the head that are not folded. Throws the store's errors. */
  upTo(head: bigint, store: Pick<EventStore, 'readAll'>): Promise<number> {
    const answer = this.counting.then(() => this.count(head, store));
    this.counting = answer.catch(() => undefined);
    return answer;
  }

  private async count(head: bigint, store: Pick<EventStore, 'readAll'>): Promise<number> {
    const after = this.counted;
    if (head <= after) return this.events;
    this.counted = head; // what is folded from now on is subtracted
    let more = 0;
    try {
      for await (const batch of store.readAll({ after, until: head })) more += batch.events.length;
    } catch (error) {
      this.counted = this.folded;
      this.events = 0;
      throw error;
    }
    if (this.folded < head) this.events += more;
    return this.events;
  }
}
