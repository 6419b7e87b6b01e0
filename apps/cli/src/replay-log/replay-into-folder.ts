import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import { SqliteEventStore, takeLock } from '@lydhoer/event-store';
import { filesIn } from '../data-folder.js';
import { Refused } from '../exit-codes.js';
import { restoreKeys } from '../restore/restore-keys.js';
import { eventsOf } from './read-log-file.js';
import { refuseOther, replayProgress, type Replayed, type Replaying } from './replayed.js';
import { writeEvents } from './write-events.js';

/** Appends that share a commit: the file writes them in the order in which it is asked. */
const appendsAtOnce = 256;

/** Makes the log of a data folder, and brings the keys to it. Throws `Refused`, `UsageError`, and the store's errors. */
export async function replayIntoFolder(replaying: Replaying, settings: Settings): Promise<Replayed> {
  const { dataFolder } = settings;
  const { keysFrom, signal } = replaying;
  const { keys } = filesIn(dataFolder);
  const log = await replayedLog(replaying, dataFolder);
  if (keysFrom !== undefined && !existsSync(keys)) {
    const masterKey = () => masterKeyOf(settings, { mayMake: false });
    await restoreKeys({ into: dirname(dataFolder), forgetMissing: false, masterKey, signal }, keysFrom);
  }
  return { ...log, place: dataFolder, keys: existsSync(keys) ? 'brought' : 'missing' };
}

async function replayedLog(replaying: Replaying, dataFolder: string) {
  const { from, header, signal } = replaying;
  const { log } = filesIn(dataFolder);
  const lock = takeLock(dataFolder);
  let store: SqliteEventStore | undefined;
  try {
    store = SqliteEventStore.open(log, { id: header.id });
    if (store.id !== header.id) {
      throw new Refused(
        `${log} is the log ${store.id}, and the file is of the log ${header.id}. ` +
          'Nothing was written. Give it another LYDHOER_DATA, whose folder is empty.',
      );
    }
    const { wrote, end } = replayProgress(replaying);
    const counts = await writeEvents({ store, appendsAtOnce, wrote }, eventsOf(from, signal));
    end();
    await refuseOther(store, replaying);
    return { ...counts, head: String(await store.head()) };
  } finally {
    await store?.close();
    lock.release();
  }
}
