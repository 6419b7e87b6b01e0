import type { Settings } from '@lydhoer/config';
import { SqliteEventStore, takeLock } from '@lydhoer/event-store';
import { SqliteReadModels } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { filesOfStore } from '../data-folder.js';

/** Where the build puts the worker that builds views. */
const entry = new URL('../../../../../rebuild/apps/rebuild/src/main.js', import.meta.url);

/** Milliseconds until views count as behind: nobody but this command waits for them, and the keyboard can stop it. */
const patience = 2 ** 31 - 1;

/**
 * Carries out work on the views of a data folder that no other process has; needs no key. Throws `UsageError`,
 * `StoreRefused` and `StoreUnavailable`.
 */
export async function withViews<Result>(
  settings: Settings,
  work: (views: SqliteReadModels) => Promise<Result>,
): Promise<Result> {
  const { log } = filesOfStore(settings);
  const lock = takeLock(settings.dataFolder);
  try {
    const store = SqliteEventStore.open(log);
    const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
    const workers = { entry, workerData: { log } };
    const options = { folder: settings.dataFolder, workers, say, timeout: patience };
    const views = new SqliteReadModels(store, contextCatalog(), options);
    try {
      for (const set of viewSets) views.add(set);
      await views.start();
      return await work(views);
    } finally {
      await views.stop();
      await store.close();
    }
  } finally {
    lock.release();
  }
}
