import { join } from 'node:path';
import { SqliteEventStore } from '@lydhoer/event-store';
import { DeclaredSet } from '../views-file/declared-set.js';
import { logBatch } from '../views-file/log-batch.js';
import { ViewsFile } from '../views-file/views-file.js';
import { noteCatalog, noteSet } from './notes.js';

/** A process that folds one event a transaction, says how far it is, and waits to be killed. */
const [, , folder = '.'] = process.argv;
const store = SqliteEventStore.open(join(folder, 'log.db'), { alongside: true });
const set = new DeclaredSet(noteSet);
const catalog = noteCatalog();
const file = ViewsFile.open(join(folder, 'notes.db'), set);
for await (const batch of store.readAll({ after: file.position, batchSize: 1 })) {
  file.fold(logBatch(catalog, [set], { ...batch, more: false }));
  process.stdout.write(`${batch.position}\n`);
}
process.stdin.resume();
