import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '@lydhoer/event-store';
import { serveAsOf } from '../as-of/serve-as-of.js';
import { noteCatalog, noteSet } from './notes.js';

/** The worker of the specs: dies or hangs when a file in its folder says so. */
const { folder } = workerData as { readonly folder: string };
if (existsSync(join(folder, 'die'))) throw new Error('the worker was told to die');
if (existsSync(join(folder, 'hang'))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
if (!parentPort) throw new Error('this is a worker’s entry');
const store = SqliteEventStore.open(join(folder, 'log.db'), { alongside: true });
serveAsOf(parentPort, store, noteCatalog(), [noteSet]);
