import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ParkedEvent, ViewReader } from '../read-models.js';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { logBatch } from '../views-file/log-batch.js';
import { ViewsFile } from '../views-file/views-file.js';
import { PositionBeyondLog } from './as-of.js';

/** Views in memory, folded up to a position. Close them when done. */
export interface FoldedViews extends ViewReader {
  parked(): readonly ParkedEvent[];
  close(): void;
}

/**
 * Folds the log up to a position, inclusive, into memory. This is what every other way to read the past must agree
 * with. Throws `PositionBeyondLog` and the store's errors.
 */
export async function foldUntil(
  store: EventStore,
  catalog: Pick<EventCatalog, 'upcast'>,
  set: ViewSet,
  position: bigint,
): Promise<FoldedViews> {
  const head = await store.head();
  if (position > head) throw new PositionBeyondLog(position, head);
  const declared = new DeclaredSet(set);
  const file = ViewsFile.build(':memory:', declared);
  try {
    for await (const batch of store.readAll({ after: 0n, until: position })) {
      file.fold(logBatch(catalog, [declared], { ...batch, more: true }));
    }
    file.finish();
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}
