import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@lydhoer/config';
import type { EventStore } from '@lydhoer/event-store';
import { viewsOnDisk } from '@lydhoer/read-models';
import { version } from '../../../api/src/version.js';
import { viewSets } from '../../../rebuild/src/contexts.js';
import { demandDataFolder, filesIn } from '../data-folder.js';
import { logInUse } from '../log/log-in-use.js';
import type { Status } from './status-told.js';

/** Looks at the data folder and the log, and writes nothing. Throws as `logInUse`. */
export async function statusHere(settings: Settings): Promise<Status> {
  demandDataFolder(settings);
  const folder = settings.dataFolder;
  const { store, place, close } = await logInUse(settings);
  try {
    // The views first: what they have saved is then never ahead of the head.
    const views = viewsOnDisk(folder, viewSets);
    const head = await store.head();
    const positions = views.flatMap(({ position }) => (position === null ? [] : [BigInt(position)]));
    const { lags, recordedAt } = await behind(store, positions, head);
    return {
      version,
      mode: settings.mode,
      head: String(head),
      headRecordedAt: recordedAt,
      folder,
      heldBy: holderOf(folder),
      log: place,
      logSize: settings.eventStore.kind === 'sqlite' ? statSync(filesIn(folder).log).size : null,
      sets: views.map(({ set, position, size, parked, problem }) => ({
        set,
        state: problem !== null ? 'unreadable' : position === null ? 'missing' : 'saved',
        position,
        lag: position === null ? null : (lags.get(BigInt(position)) ?? 0),
        parked: parked.length,
        size,
        problem,
      })),
      rebuilds: [],
    };
  } finally {
    await close();
  }
}

/**
 * How many events stand behind each of the positions, and when the last of them was recorded: positions have gaps, and on
 * a server they are no numbers of events, so events are counted.
 */
async function behind(
  store: EventStore,
  positions: readonly bigint[],
  head: bigint,
): Promise<{ readonly lags: ReadonlyMap<bigint, number>; readonly recordedAt: string | null }> {
  const lags = new Map(positions.map((position) => [position, 0]));
  const lowest = positions.reduce((least, position) => (position < least ? position : least), head);
  let recordedAt: string | null = null;
  for await (const { events } of store.readAll({ after: lowest > 0n ? lowest - 1n : 0n, until: head })) {
    for (const event of events) {
      ({ recordedAt } = event);
      for (const [position, lag] of lags) if (event.position > position) lags.set(position, lag + 1);
    }
  }
  return { lags, recordedAt };
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
