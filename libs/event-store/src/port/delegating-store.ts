import { EventStore, type ReadOptions } from './event-store.js';
import type { ExpectedRevision, NewEvent } from './recorded-event.js';

/** Does whatever the store behind it does. Who stands before a store overrides what is different there, and only that. */
export class DelegatingStore extends EventStore {
  constructor(protected readonly store: EventStore) {
    super();
  }

  override append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    return this.store.append(stream, expected, events);
  }
  override readStream(stream: string, options?: ReadOptions) {
    return this.store.readStream(stream, options);
  }
  override readAll(options: Parameters<EventStore['readAll']>[0]) {
    return this.store.readAll(options);
  }
  override follow(options: Parameters<EventStore['follow']>[0]) {
    return this.store.follow(options);
  }
  override head() {
    return this.store.head();
  }
  override positionBefore(instant: string) {
    return this.store.positionBefore(instant);
  }
  override deleteStream(stream: string, expected: ExpectedRevision) {
    return this.store.deleteStream(stream, expected);
  }
  override close() {
    return this.store.close();
  }
}
