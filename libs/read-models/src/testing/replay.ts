import type { RecordedEvent } from '@lydhoer/event-store';
import type { View, ViewSet } from '../view.js';
import { foldInto } from './folded.js';
import { rowsHash } from './rows-hash.js';

const batchSizes = [1, 2, 3, 7, 1_000];

/** Expects the same rows from every replay of the events, in whatever batches they are folded. */
export function expectReplayToEqual(views: View | ViewSet, events: readonly RecordedEvent[]): void {
  const hash = rowsHash(foldInto(views, events));
  for (const batchSize of batchSizes) expect(rowsHash(foldInto(views, events, batchSize))).toBe(hash);
}
