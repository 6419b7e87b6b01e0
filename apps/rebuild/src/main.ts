import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '@lydhoer/event-store';
import { serveAsOf } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from './contexts.js';

/** The thread that folds the log up to a day in the past, beside the process that writes it. */
const { log } = workerData as { readonly log: string };
if (!parentPort) throw new Error('This is the entry of a worker thread: the API starts it.');

serveAsOf(parentPort, SqliteEventStore.open(log, { alongside: true }), contextCatalog(), viewSets);
