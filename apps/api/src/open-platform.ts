import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import { EventCatalog, SqliteEventStore, SqliteVault, StoreRefused, takeLock } from '@lydhoer/event-store';
import { Platform } from '@lydhoer/http';
import { AsOfInProcess, AsOfInWorker, SqliteReadModels } from '@lydhoer/read-models';
import { wipeHalfSeeded } from './demo/seeding-mark.js';

/** Where the build puts the worker that folds the log: up to a day in the past, or into new files of views. */
const worker = new URL('../../../../rebuild/apps/rebuild/src/main.js', import.meta.url);

export interface OpenPlatform {
  readonly platform: Platform;
  /** Gives the data folder back, after everything in it is closed. */
  readonly release: () => void;
}

/**
 * Takes the data folder for this process and opens what is in it: the log, the keys (apart from the log) and the read
 * models. Throws `StoreRefused`, `StoreUnavailable` and `SettingsRefused`, and then holds nothing.
 */
export function openPlatform(settings: Settings): OpenPlatform {
  const folder = settings.dataFolder;
  const opened: (() => void)[] = [];
  try {
    const lock = takeLock(folder);
    opened.push(() => {
      lock.release();
    });
    if (settings.mode === 'demo') wipeHalfSeeded(folder);
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
    const log = join(folder, 'log.db');
    const keys = join(folder, 'keys', 'keys.db');
    const hasKeys = (statSync(keys, { throwIfNoEntry: false })?.size ?? 0) > 0;
    if (!hasKeys) refuseLogWithoutKeys(log, keys);
    // The keys first: a log that is there had them.
    const vault = SqliteVault.open(keys, masterKeyOf(settings, { mayMake: !hasKeys }));
    opened.push(() => {
      vault.close();
    });
    const store = SqliteEventStore.open(log);
    opened.push(() => void store.close());
    const catalog = new EventCatalog();
    const workers = { entry: worker, workerData: { log } };
    const readModels = new SqliteReadModels(store, catalog, { folder, workers, timeout: settings.catchUpTimeout });
    const asOf = new AsOfInWorker((set) => readModels.viewSet(set), workers);
    const release = () => {
      lock.release();
    };
    return { platform: new Platform({ store, vault, catalog, readModels, asOf }), release };
  } catch (error) {
    for (const close of opened.reverse()) close();
    throw error;
  }
}

/** New keys beside an old log would hide that every name and text in it can no longer be read. */
function refuseLogWithoutKeys(log: string, keys: string): void {
  if (!existsSync(log)) return;
  throw new StoreRefused(
    'damaged',
    `${keys} is missing or empty, and only its keys open what is sealed in ${log}. Nothing was touched. ` +
      'Restore it from the backup of the keys, or move the log away, too, to begin anew.',
  );
}

/** The same in memory, holding nothing and leaving nothing: for what only looks at the application. */
export function platformInMemory(): Platform {
  const store = SqliteEventStore.open(':memory:');
  const vault = SqliteVault.open(':memory:', randomBytes(32));
  const catalog = new EventCatalog();
  const readModels = new SqliteReadModels(store, catalog, { folder: ':memory:' });
  const asOf = new AsOfInProcess(store, catalog, (set) => readModels.viewSet(set));
  return new Platform({ store, vault, catalog, readModels, asOf });
}
