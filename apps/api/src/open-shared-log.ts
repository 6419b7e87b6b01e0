import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { masterKeyOf, urlOf, type Settings } from '@lydhoer/config';
import { ApplicationLog, EventCatalog, EventStoreDbEventStore, SharedVault, StoreRefused } from '@lydhoer/event-store';
import { Platform, type ProcessRoles } from '@lydhoer/http';
import { AsOfInWorker, SqliteReadModels, viewsOnDisk } from '@lydhoer/read-models';
import { joinLog } from './join-log.js';
import { indexIn } from './open-own-log.js';
import { workersOn } from './worker-threads.js';

type OnServer = Settings & { readonly eventStore: { readonly kind: 'eventstoredb' } };

/**
 * Opens a data folder, whose lock is held, for a log on a server: its views, an index of the log and a copy of the keys,
 * all of which can be made again. Does not wait for the server: the platform joins the log when it starts. Throws
 * `StoreRefused` and `SettingsRefused`, and then holds nothing.
 */
export async function openSharedLog(
  settings: OnServer,
  roles: ProcessRoles,
  say: (sentence: string) => void,
): Promise<Platform> {
  const { dataFolder: folder, mode } = settings;
  refuseOwnLog(folder);
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const url = urlOf('LYDHOER_EVENTSTOREDB_URL', settings.eventStore);
  const masterKey = masterKeyOf(settings);
  const store = await EventStoreDbEventStore.open({ url, indexFile: indexIn(folder), say });
  let vault: SharedVault | undefined;
  try {
    const mirror = join(folder, 'keys', 'keys.db');
    vault = SharedVault.open({ store, mirror, masterKey, buries: roles.works, say });
    const log = new ApplicationLog(store, vault, 'the log is not joined yet');
    const catalog = new EventCatalog();
    const workers = workersOn({ url, indexFile: indexIn(folder) });
    const readModels = new SqliteReadModels(log, catalog, {
      folder,
      workers,
      timeout: settings.catchUpTimeout,
      positions: 'bytes',
    });
    const asOf = new AsOfInWorker((set) => readModels.viewSet(set), workers);
    const viewed = () => furthest(viewsOnDisk(folder, readModels.viewSets()).map(({ position }) => position));
    const fold = () => readModels.start();
    const joining = { store, log, vault, mode, masterKey, folder, viewed, fold, say };
    const parts = { store: log, vault, catalog, readModels, asOf, roles };
    return new Platform(parts, (signal) => joinLog(joining, signal));
  } catch (error) {
    vault?.close();
    await store.close();
    throw error;
  }
}

const furthest = (positions: readonly (string | null)[]): bigint =>
  positions.map((position) => BigInt(position ?? 0)).reduce((a, b) => (a > b ? a : b), 0n);

function refuseOwnLog(folder: string): void {
  if (!existsSync(join(folder, 'log.db'))) return;
  throw new StoreRefused(
    'foreign',
    `${folder} holds a log of its own, and the settings name one on a server. Bring it there with ` +
      '`lydhoer replay log`, and then give this process an empty folder: it is filled from the log.',
  );
}
