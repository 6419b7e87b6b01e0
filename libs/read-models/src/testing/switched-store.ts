import {
  EventStore,
  StoreUnavailable,
  type ExpectedRevision,
  type FollowedBatch,
  type NewEvent,
  type ReadOptions,
} from '@lydhoer/event-store';

/** A real store whose followers can be cut off, as when the server behind them goes away; appends still work. */
export class SwitchedStore extends EventStore {
  /** Followers that read right now. */
  following = 0;
  private cut = new AbortController();

  constructor(private readonly real: EventStore) {
    super();
  }

  goAway(): void {
    this.cut.abort();
  }
  comeBack(): void {
    this.cut = new AbortController();
  }

  async *follow(options: Parameters<EventStore['follow']>[0]): AsyncGenerator<FollowedBatch> {
    this.following++;
    try {
      const signal = AbortSignal.any([options.signal, this.cut.signal]);
      if (!this.cut.signal.aborted) yield* this.real.follow({ ...options, signal });
      if (this.cut.signal.aborted) throw new StoreUnavailable('the store is away');
    } finally {
      this.following--;
    }
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    return this.real.append(stream, expected, events);
  }
  readStream(stream: string, options?: ReadOptions) {
    return this.real.readStream(stream, options);
  }
  readAll(options: Parameters<EventStore['readAll']>[0]) {
    return this.real.readAll(options);
  }
  head() {
    return this.real.head();
  }
  positionBefore(instant: string) {
    return this.real.positionBefore(instant);
  }
  deleteStream(stream: string, expected: ExpectedRevision) {
    return this.real.deleteStream(stream, expected);
  }
  close() {
    return this.real.close();
  }
}
