import { randomBytes } from 'node:crypto';
import type { Settings } from '@lydhoer/config';
import { EventCatalog, SqliteEventStore, SqliteVault, takeLock } from '@lydhoer/event-store';
import { Platform, ProcessRoles } from '@lydhoer/http';
import { AsOfInProcess, SqliteReadModels } from '@lydhoer/read-models';
import { openOwnLog } from './open-own-log.js';
import { openSharedLog } from './open-shared-log.js';

export interface OpenPlatform {
  readonly platform: Platform;
  /** Gives the data folder back, after everything in it is closed. */
  readonly release: () => void;
}

/**
 * Takes the data folder for this process and opens what is in it: the log and the keys, or, where the log is shared, a
 * copy of the keys; and the read models. Throws `StoreRefused`, `StoreUnavailable` and `SettingsRefused`, and then holds
 * nothing. `say` takes the sentences for the operator's log.
 */
export async function openPlatform(settings: Settings, say: (sentence: string) => void): Promise<OpenPlatform> {
  const lock = takeLock(settings.dataFolder);
  const release = () => {
    lock.release();
  };
  try {
    const roles = new ProcessRoles(settings.roles);
    const { eventStore } = settings;
    const platform =
      eventStore.kind === 'sqlite'
        ? openOwnLog(settings, roles)
        : await openSharedLog({ ...settings, eventStore }, roles, say);
    return { platform, release };
  } catch (error) {
    release();
    throw error;
  }
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
