import { urlOf, type Settings } from '@lydhoer/config';
import { ApplicationLog, SqliteEventStore, takeLock, type EventStore } from '@lydhoer/event-store';
import { SqliteReadModels } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import type { LogForWorkers } from '../../../rebuild/src/open-log.js';
import { demandDataFolder, filesIn } from '../data-folder.js';
import { foundedIn, openReached } from '../log/log-in-use.js';

/** Where the build puts the worker that builds views. */
const entry = new URL('../../../../../rebuild/apps/rebuild/src/main.js', import.meta.url);

/** Milliseconds until views count as behind: nobody but this command waits for them, and the keyboard can stop it. */
const patience = 2 ** 31 - 1;

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

/**
 * Carries out work on the views of a data folder that no other process has; needs no key. Throws `UsageError`, `Refused`,
 * `StoreRefused` and `StoreUnavailable`.
 */
export async function withViews<Result>(
  settings: Settings,
  work: (views: SqliteReadModels) => Promise<Result>,
): Promise<Result> {
  demandDataFolder(settings);
  const lock = takeLock(settings.dataFolder);
  try {
    const { store, forWorkers } = await openLog(settings);
    const views = new SqliteReadModels(store, contextCatalog(), {
      folder: settings.dataFolder,
      workers: { entry, workerData: { log: forWorkers } },
      positions: settings.eventStore.kind === 'sqlite' ? 'counts' : 'bytes',
      say,
      timeout: patience,
    });
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

/** As the process opens it whose data folder it is. */
async function openLog(
  settings: Settings,
): Promise<{ readonly store: EventStore; readonly forWorkers: LogForWorkers }> {
  const { log, index: indexFile } = filesIn(settings.dataFolder);
  const { eventStore, mode } = settings;
  if (eventStore.kind === 'sqlite') return { store: SqliteEventStore.open(log), forWorkers: log };
  const forWorkers = { url: urlOf('LYDHOER_EVENTSTOREDB_URL', eventStore), indexFile };
  const store = await openReached(forWorkers);
  try {
    await foundedIn(store, mode);
    return { store: new ApplicationLog(store), forWorkers };
  } catch (error) {
    await store.close();
    throw error;
  }
}
