import type { MessagePort } from 'node:worker_threads';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ViewSet } from '../view.js';
import { buildFiles } from './build-files.js';
import type { BuildReport, FileToBuild } from './build-order.js';

/** Carries out the order of `BuilderInWorkers` on the other side of the port; the thread ends when this does. */
export async function serveBuild(
  port: MessagePort,
  store: EventStore,
  catalog: Pick<EventCatalog, 'upcast'>,
  sets: readonly ViewSet[],
  order: readonly FileToBuild[],
): Promise<void> {
  const setNamed = (name: string): ViewSet => {
    const set = sets.find((candidate) => candidate.name === name);
    if (!set) throw new Error(`the worker does not fold the view set ${name}`);
    return set;
  };
  try {
    const report = (told: BuildReport) => {
      port.postMessage(told);
    };
    await buildFiles({ store, catalog, setNamed, report }, order);
  } finally {
    await store.close();
  }
}
