import { Worker } from 'node:worker_threads';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ViewSet } from '../view.js';
import { buildFiles } from './build-files.js';
import { BuildStopped } from './builder.js';
import type { CarryOut } from './files-builder.js';

export interface BuildWorkerOptions {
  /** The worker's entry: a module that calls `serveBuild`. */
  readonly entry: URL;
  /** Handed to the entry, with the `order`: where the log is. */
  readonly workerData: object;
  /** Flags for the worker's Node. */
  readonly execArgv?: readonly string[];
}

/** In a worker thread with a connection of its own to the log, so that this process goes on answering. */
export const inWorker =
  ({ entry, workerData, execArgv }: BuildWorkerOptions): CarryOut =>
  (order, report, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new BuildStopped());
        return;
      }
      const flags = execArgv && { execArgv: [...execArgv] };
      const worker = new Worker(entry, { workerData: { ...workerData, order }, ...flags });
      const stop = () => void worker.terminate();
      let failure: Error | undefined;
      signal.addEventListener('abort', stop);
      worker.on('message', report);
      worker.on('error', (error: Error) => (failure = error));
      // Only an ended worker has let go of its files.
      worker.on('exit', (code) => {
        signal.removeEventListener('abort', stop);
        if (signal.aborted) reject(new BuildStopped());
        else if (failure) reject(failure);
        else if (code !== 0) reject(new Error(`the worker ended with code ${code}`));
        else resolve();
      });
    });

/** In this thread: for whoever has no worker's entry. */
export const inThisThread =
  (store: EventStore, catalog: Pick<EventCatalog, 'upcast'>, setNamed: (name: string) => ViewSet): CarryOut =>
  async (order, report, signal) => {
    const told: typeof report = (progress) => {
      if (signal.aborted) throw new BuildStopped();
      report(progress);
    };
    await buildFiles({ store, catalog, setNamed, report: told }, order);
  };
