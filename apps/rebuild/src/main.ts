import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '@lydhoer/event-store';
import { serveAsOf, serveBuild, type FileToBuild } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from './contexts.js';

/**
 * The threads that fold the log beside the process that writes it: up to a day in the past, or, given an order, into
 * new files of views.
 */
const { log, order } = workerData as { readonly log: string; readonly order?: readonly FileToBuild[] };
if (!parentPort) throw new Error('This is the entry of a worker thread: the API starts it.');

const store = SqliteEventStore.open(log, { alongside: true });
if (order) await serveBuild(parentPort, store, contextCatalog(), viewSets, order);
else serveAsOf(parentPort, store, contextCatalog(), viewSets);
