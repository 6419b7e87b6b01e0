import { setTimeout as pause } from 'node:timers/promises';
import { AppendOutcomeUnknown } from './errors.js';
import type { AppendResult, EventStore } from './event-store.js';
import type { ExpectedRevision, NewEvent } from './recorded-event.js';

/** How often an append is sent; between two times it waits 50, 100, 200 … 3200 ms. */
const resends = 8;

/**
 * An append whose outcome is unknown is sent again with the same ids: the store then says what became of it. Throws what
 * `EventStore.append` throws; `AppendOutcomeUnknown` only when the store never said.
 */
export async function appendUntilKnown(
  store: Pick<EventStore, 'append'>,
  stream: string,
  expected: ExpectedRevision,
  batch: readonly NewEvent[],
): Promise<AppendResult> {
  for (let sent = 1; ; sent++) {
    try {
      return await store.append(stream, expected, batch);
    } catch (error) {
      if (!(error instanceof AppendOutcomeUnknown) || sent === resends) throw error;
      await pause(25 * 2 ** sent);
    }
  }
}
