import { inTime, StoreUnavailable, type EventStore } from '@lydhoer/event-store';

/** Milliseconds after which a log that does not say where it ends counts as out of reach: somebody waits for a read. */
const patience = 2_000;

/** Where the log ended when it was asked last. */
export interface LastKnown {
  readonly position: bigint;
  /** ISO 8601 UTC: everything that was written before this stands at or before the position. */
  readonly at: string;
}

/** Asks where the log ends, and remembers the answer for when it cannot be asked. */
export class KnownHead {
  last: LastKnown | undefined;

  constructor(private readonly store: Pick<EventStore, 'head'>) {}

  /** Throws `StoreUnavailable`, also when the log is silent, and the store's other errors. */
  async ask(): Promise<bigint> {
    const at = new Date().toISOString();
    const position = await inTime(this.store.head(), patience, silent);
    if (!this.last || this.last.at < at) this.last = { position, at };
    return position;
  }
}

const silent = () => new StoreUnavailable(`the log does not say within ${patience} ms where it ends`);
