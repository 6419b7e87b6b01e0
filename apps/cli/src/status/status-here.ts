import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@lydhoer/config';
import { SqliteEventStore } from '@lydhoer/event-store';
import { viewsOnDisk } from '@lydhoer/read-models';
import { version } from '../../../api/src/version.js';
import { viewSets } from '../../../rebuild/src/contexts.js';
import { filesOfStore } from '../data-folder.js';
import type { Status } from './status-told.js';

/** Looks at the data folder, and writes nothing. Throws `UsageError`, `StoreRefused`, `StoreUnavailable`. */
export async function statusHere(settings: Settings): Promise<Status> {
  const { log } = filesOfStore(settings);
  const folder = settings.dataFolder;
  const store = SqliteEventStore.open(log, { readOnly: true });
  try {
    // The views first: what they have saved is then never ahead of the head.
    const views = viewsOnDisk(folder, viewSets);
    const head = await store.head();
    return {
      version,
      mode: settings.mode,
      head: String(head),
      headRecordedAt: await recordedAt(store, head),
      folder,
      heldBy: holderOf(folder),
      logSize: statSync(log).size,
      sets: views.map(({ set, position, size, parked, problem }) => ({
        set,
        state: problem !== null ? 'unreadable' : position === null ? 'missing' : 'saved',
        position,
        lag: position === null ? null : Number(head - BigInt(position)),
        parked: parked.length,
        size,
        problem,
      })),
      rebuilds: [],
    };
  } finally {
    await store.close();
  }
}

async function recordedAt(store: SqliteEventStore, position: bigint): Promise<string | null> {
  for await (const { events } of store.readAll({ after: position - 1n, until: position })) {
    for (const event of events) return event.recordedAt;
  }
  return null;
}

/** The process that says it has the folder, when it runs; null when there is none. */
function holderOf(folder: string): number | null {
  const file = join(folder, 'lock.pid');
  const pid = existsSync(file) ? Number(/^\d{1,10}$/.exec(readFileSync(file, 'utf8').trim())?.[0] ?? 0) : 0;
  if (pid === 0) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // It runs, but as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}
