import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '@lydhoer/event-store';
import { serveBuild, type FileToBuild } from '@lydhoer/read-models';
import { contextCatalog, contextEvents, viewSets } from '../../../apps/rebuild/src/contexts.js';
import { gateSet } from './gate-views.js';

// apps/rebuild with one set more: the witness.
const { log, order } = workerData as { readonly log: string; readonly order: readonly FileToBuild[] };
if (!parentPort) throw new Error('This is the entry of a worker thread: the benchmark starts it.');
const store = SqliteEventStore.open(log, { alongside: true });
await serveBuild(parentPort, store, contextCatalog(), [...viewSets, gateSet(contextEvents)], order);
