import { DamagedLog } from './errors.js';
import type { ReadOptions } from './event-store.js';
import type { RecordedEvent } from './recorded-event.js';

/** Throws `RangeError` for a limit that is no count. */
export function checkLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new RangeError(`a limit of ${limit} events`);
  }
}

/** Throws `RangeError` for a batch of no size. */
export function batchSizeOf(batchSize = 1_000): number {
  if (!Number.isSafeInteger(batchSize) || batchSize < 1) throw new RangeError(`a batch of ${batchSize} events`);
  return batchSize;
}

/** Revisions have no gaps. Throws `DamagedLog` where one is missing in what was read: the store has lost an event. */
export function refuseGaps(events: readonly RecordedEvent[], { direction, from = 0n }: ReadOptions): void {
  const [first] = events;
  if (!first) return;
  const forwards = direction !== 'backwards';
  const start = forwards && from >= 0n ? from : first.revision;
  for (const [index, event] of events.entries()) {
    const expected = forwards ? start + BigInt(index) : start - BigInt(index);
    if (event.revision === expected) continue;
    throw new DamagedLog(
      `${event.stream} has lost its event at revision ${expected} (found ${event.revision} at position ` +
        `${event.position}): stop Lydhør and restore the newest backup`,
    );
  }
}
