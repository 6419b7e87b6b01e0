import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '@lydhoer/event-store';
import type { FileToBuild } from '../building/build-order.js';
import { serveBuild } from '../building/serve-build.js';
import { noteCatalog, noteSet, tagSet } from './notes.js';

/** The worker of the specs: dies, or builds nothing and waits, when a file in its folder says so. */
const { folder, order } = workerData as { readonly folder: string; readonly order: readonly FileToBuild[] };
if (!parentPort) throw new Error('this is a worker’s entry');
if (existsSync(join(folder, 'die'))) throw new Error('the worker was told to die');
if (existsSync(join(folder, 'hang'))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
const store = SqliteEventStore.open(join(folder, 'log.db'), { alongside: true });
await serveBuild(parentPort, store, noteCatalog(), [noteSet, tagSet], order);
