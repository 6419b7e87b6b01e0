import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlOf, type Settings } from '@lydhoer/config';
import {
  ApplicationLog,
  copyDatabase,
  EventStoreDbEventStore,
  StoreUnavailable,
  foundingOf,
  seedStateOf,
  SqliteEventStore,
  type EventStore,
  type EventStoreDbOptions,
  type Founded,
} from '@lydhoer/event-store';
import { filesIn, filesOfStore } from '../data-folder.js';
import { Refused, UsageError } from '../exit-codes.js';

/** The log that the settings name, opened to be read, also while Lydhør runs. */
export interface LogInUse {
  /** What happened: without what the platform keeps in the log for itself. */
  readonly store: EventStore;
  /** With it; the same where the platform keeps nothing there. */
  readonly whole: EventStore;
  /** The id of the log, which goes with it wherever it moves. */
  readonly id: string;
  /** Whose it is, where several processes share it. */
  readonly founded?: Founded;
  /** Where it is, for sentences: the file, or `the EventStoreDB server`. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/** Throws `UsageError`, `Refused`, `SettingsRefused`, `StoreRefused`, `StoreUnavailable`. */
export function logInUse(settings: Settings): Promise<LogInUse> {
  return settings.eventStore.kind === 'sqlite' ? Promise.resolve(logInFile(settings)) : logOnServer(settings);
}

function logInFile(settings: Settings): LogInUse {
  const { log } = filesOfStore(settings);
  const store = SqliteEventStore.open(log, { readOnly: true });
  return { store, whole: store, id: store.id, place: log, close: () => store.close() };
}

async function logOnServer(settings: Settings): Promise<LogInUse> {
  const server = await ServerLog.open(settings);
  try {
    const founded = await foundedIn(server.store, settings.mode);
    const store = new ApplicationLog(server.store);
    const id = founded.installation;
    return { store, whole: server.store, id, founded, place: serverName, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

export const serverName = 'the EventStoreDB server';

/** Whose log it is. Throws `Refused` when it is nobody's, `UsageError` when it is one of the other mode. */
export async function foundedIn(store: EventStore, mode: Settings['mode']): Promise<Founded> {
  const founded = await foundingOf(store);
  if (!founded) {
    throw new Refused(
      'The log on the EventStoreDB server is no installation of Lydhør: nothing was started on it yet, or it is ' +
        'somebody else’s, or `replay log` was stopped before its end. Look at LYDHOER_EVENTSTOREDB_URL.',
    );
  }
  if ((await seedStateOf(store)) === 'begun') {
    throw new UsageError(
      'The demo in the log on the EventStoreDB server is being filled, or was half filled. Wait until it is whole.',
    );
  }
  if (founded.mode !== mode) {
    throw new UsageError(`The log is in ${founded.mode} mode, and LYDHOER_MODE is ${mode}.`);
  }
  return founded;
}

/** The log on the server, once it has answered. Throws `StoreUnavailable` when it does not, and what `open` throws. */
export async function openReached(options: Pick<EventStoreDbOptions, 'url' | 'indexFile'>): Promise<EventStore> {
  const said: string[] = [];
  const store = await EventStoreDbEventStore.open({ ...options, say: (line) => said.push(line) });
  try {
    await store.head();
    return store;
  } catch (error) {
    await store.close();
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StoreUnavailable(
      `The EventStoreDB server cannot be reached: ${said.at(-1) ?? error.message}. See that it runs, and that ` +
        'LYDHOER_EVENTSTOREDB_URL names it; then give the command again.',
    );
  }
}

/** The log on the server, with an index of its own: that of a process that runs is copied and left alone. */
export class ServerLog {
  private constructor(
    readonly store: EventStore,
    private readonly scratch: string,
  ) {}

  /** Throws `SettingsRefused`, `StoreRefused`. */
  static async open(settings: Settings): Promise<ServerLog> {
    if (settings.eventStore.kind !== 'eventstoredb') throw new Error('the log is not on a server');
    const url = urlOf('LYDHOER_EVENTSTOREDB_URL', settings.eventStore);
    const scratch = mkdtempSync(join(tmpdir(), 'lydhoer-log-'));
    try {
      const indexFile = join(scratch, 'index.db');
      const { index } = filesIn(settings.dataFolder);
      if (existsSync(index)) await copyDatabase(index, indexFile);
      return new ServerLog(await openReached({ url, indexFile }), scratch);
    } catch (error) {
      rmSync(scratch, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.store.close();
    rmSync(this.scratch, { recursive: true, force: true });
  }
}
