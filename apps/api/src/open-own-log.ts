import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import { EventCatalog, SqliteEventStore, SqliteVault, StoreRefused } from '@lydhoer/event-store';
import { Platform, type ProcessRoles } from '@lydhoer/http';
import { AsOfInWorker, SqliteReadModels } from '@lydhoer/read-models';
import { wipeHalfSeeded } from './demo/seeding-mark.js';
import { workersOn } from './worker-threads.js';

/**
 * Opens a data folder, whose lock is held, with a log of its own: the log, the keys (apart from the log) and the read
 * models. Throws `StoreRefused`, `StoreUnavailable` and `SettingsRefused`, and then holds nothing.
 */
export function openOwnLog(settings: Settings, roles: ProcessRoles): Platform {
  const folder = settings.dataFolder;
  if (settings.mode === 'demo') wipeHalfSeeded(folder);
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const log = join(folder, 'log.db');
  const keys = join(folder, 'keys', 'keys.db');
  const hasKeys = (statSync(keys, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!hasKeys) refuseLogWithoutKeys(log, keys);
  refuseCopy(folder);
  // The keys first: a log that is there had them.
  const vault = SqliteVault.open(keys, masterKeyOf(settings, { mayMake: !hasKeys }));
  try {
    const store = SqliteEventStore.open(log);
    const catalog = new EventCatalog();
    const workers = workersOn(log);
    const readModels = new SqliteReadModels(store, catalog, { folder, workers, timeout: settings.catchUpTimeout });
    const asOf = new AsOfInWorker((set) => readModels.viewSet(set), workers);
    return new Platform({ store, vault, catalog, readModels, asOf, roles });
  } catch (error) {
    vault.close();
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

/** A new log beside the copies that belong to a shared one would look as if everything were gone. */
function refuseCopy(folder: string): void {
  if (!existsSync(indexIn(folder)) || existsSync(join(folder, 'log.db'))) return;
  throw new StoreRefused(
    'foreign',
    `${folder} belongs to a log on a server. Set LYDHOER_EVENT_STORE=eventstoredb, or give another folder.`,
  );
}

/** Where a process keeps what it remembers of a log on a server. */
export const indexIn = (folder: string): string => join(folder, 'log-index.db');
