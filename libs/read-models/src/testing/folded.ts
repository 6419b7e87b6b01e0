import type { RecordedEvent } from '@lydhoer/event-store';
import type { LiveReader, ParkedEvent } from '../read-models.js';
import type { Row, Table, View, ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { logBatch } from '../views-file/log-batch.js';
import { ViewsFile } from '../views-file/views-file.js';
import { rowsOf } from './rows-hash.js';

/** A view set after some events, in memory. */
export interface Folded extends LiveReader {
  /** All rows of a table, in key order. */
  rows<R extends Row>(table: Table<R>): readonly R[];
  rows(table: string): readonly Row[];
}

const asWritten = { upcast: (event: RecordedEvent) => event };

/** Folds events in today's shape into a view or a set, as the engine does. Throws when an event cannot be folded. */
export function foldInto(views: View | ViewSet, events: readonly RecordedEvent[], batchSize = 1_000): Folded {
  const set = new DeclaredSet('views' in views ? views : { name: 'under-test', views: [views] });
  const file = ViewsFile.open(':memory:', set);
  for (let at = 0; at < events.length; at += batchSize) {
    const batch = events.slice(at, at + batchSize);
    const position = batch.at(-1)?.position ?? 0n;
    file.fold(logBatch(asWritten, [set], { events: batch, position, more: false }));
  }
  file.save();
  refuseParked(file.parked());
  const rows = (table: Table | string) => rowsOf(file, typeof table === 'string' ? table : table.name);
  return { all: file.all, get: file.get, position: file.position, generation: 1, rows };
}

function refuseParked(parked: readonly ParkedEvent[]): void {
  const [first] = parked;
  if (first) throw new Error(`${first.type} at position ${first.position} cannot be folded: ${first.reason}`);
}
