import { DelegatingStore, StoreUnavailable, type EventStore, type FollowedBatch } from '@lydhoer/event-store';

/** A real store whose followers can be cut off, as when the server behind them goes away; appends still work. */
export class SwitchedStore extends DelegatingStore {
  /** Followers that read right now. */
  following = 0;
  private cut = new AbortController();

  goAway(): void {
    this.cut.abort();
  }
  comeBack(): void {
    this.cut = new AbortController();
  }

  override async *follow(options: Parameters<EventStore['follow']>[0]): AsyncGenerator<FollowedBatch> {
    this.following++;
    try {
      const signal = AbortSignal.any([options.signal, this.cut.signal]);
      if (!this.cut.signal.aborted) yield* this.store.follow({ ...options, signal });
      if (this.cut.signal.aborted) throw new StoreUnavailable('the store is away');
    } finally {
      this.following--;
    }
  }
}
