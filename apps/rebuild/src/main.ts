import { parentPort, workerData } from 'node:worker_threads';
import { serveAsOf, serveBuild, type FileToBuild } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from './contexts.js';
import { openLog, type LogForWorkers } from './open-log.js';

/**
 * The threads that fold the log beside the process that writes it: up to a day in the past, or, given an order, into
 * new files of views.
 */
const { log, order } = workerData as { readonly log: LogForWorkers; readonly order?: readonly FileToBuild[] };
if (!parentPort) throw new Error('This is the entry of a worker thread: the API starts it.');

const store = await openLog(log);
if (order) await serveBuild(parentPort, store, contextCatalog(), viewSets, order);
else serveAsOf(parentPort, store, contextCatalog(), viewSets);
