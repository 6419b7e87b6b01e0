import { WrongExpectedRevision } from '../../port/errors.js';
import { DelegatingStore } from '../../port/delegating-store.js';
import type { EventStore } from '../../port/event-store.js';
import type { ExpectedRevision, NewEvent } from '../../port/recorded-event.js';

/** Notes every stream that was written to, so that a log which others use, too, is left as it was found. */
export class NotingStore extends DelegatingStore {
  constructor(
    store: EventStore,
    private readonly noted: Set<string>,
  ) {
    super(store);
  }

  override append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    this.noted.add(stream);
    return this.store.append(stream, expected, events);
  }
}

/** Deletes the streams, where something is left of them. */
export async function deleteStreams(store: EventStore, streams: Iterable<string>): Promise<void> {
  for (const stream of streams) {
    const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
    if (last) await store.deleteStream(stream, last.revision).catch(refuseUnlessDeleted);
  }
}

/** Also by a deletion whose answer was lost. */
function refuseUnlessDeleted(error: unknown): void {
  if (!(error instanceof WrongExpectedRevision && error.actual === 'deleted')) throw error;
}
