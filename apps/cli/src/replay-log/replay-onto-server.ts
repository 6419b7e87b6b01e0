import { join } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import {
  ApplicationLog,
  bringIdentifiersIntoLog,
  bringKeysIntoLog,
  foundingOf,
  foundInstallation,
  type EventStore,
} from '@lydhoer/event-store';
import { checkFile, readManifest } from '../backup/manifest.js';
import { Refused, UsageError } from '../exit-codes.js';
import { ServerLog, serverName } from '../log/log-in-use.js';
import { Progress } from '../progress.js';
import { KeysForLog } from '../restore/keys-for-log.js';
import { refuseOtherLog } from '../restore/restore-store.js';
import { eventsOf } from './read-log-file.js';
import { refuseOther, replayProgress, type Replayed, type Replaying } from './replayed.js';
import { writeEvents } from './write-events.js';

/**
 * Makes the log on a server: the events, then the keys, and at the very end whose log it is, without which nothing starts
 * on it. So whatever kills this leaves a log that can only be gone on with. Throws `Refused`, `UsageError`, and the
 * store's errors.
 */
export async function replayOntoServer(replaying: Replaying, settings: Settings): Promise<Replayed> {
  const { from, keysFrom, header, signal } = replaying;
  if (keysFrom === undefined) {
    throw new UsageError(
      'Give --keys-from, too: on a server the keys stand in the log, and nothing may start on it before they do. ' +
        '`backup --keys-to` makes what it takes.',
    );
  }
  const masterKey = masterKeyOf(settings, { mayMake: false });
  const keys = await keysToBring(keysFrom, header.id, masterKey);
  const server = await ServerLog.open(settings);
  try {
    await refuseTaken(server.store, header.id);
    const store = new ApplicationLog(server.store);
    const { wrote, end } = replayProgress(replaying);
    // One behind the other: a server promises nothing about the order of appends that are on their way together.
    const counts = await writeEvents({ store, appendsAtOnce: 1, wrote }, eventsOf(from, signal));
    end();
    const head = await refuseOther(store, replaying, (event) => {
      keys.seen(event);
    });
    const progress = new Progress(keys.count, process.stderr, { label: 'bringing the keys', things: 'keys' });
    await bringKeysIntoLog(server.store, keys.wanted(), (brought) => {
      signal.throwIfAborted();
      progress.reached(brought);
      progress.counted(brought);
    });
    await bringIdentifiersIntoLog(server.store, keys.wantedIdentifiers());
    progress.end();
    await foundInstallation(server.store, { installation: header.id, mode: header.mode, masterKey });
    return { ...counts, place: upper(serverName), head: String(head), keys: 'brought' };
  } finally {
    keys.close();
    await server.close();
  }
}

/** Throws `Refused` for a backup of keys that is not whole, or belongs to another log or another master key. */
async function keysToBring(from: string, logId: string, masterKey: Buffer): Promise<KeysForLog> {
  const backup = readManifest(from, 'keys');
  refuseOtherLog(backup, logId);
  for (const file of backup.files) await checkFile(from, file);
  const keys = new KeysForLog(join(from, 'keys.db'));
  if (keys.isWrappedBy(masterKey)) return keys;
  keys.close();
  throw new Refused(
    `The keys in ${from} belong to another master key than the one that is configured, and they move as they are. ` +
      'Nothing was written. Configure the one the store had (LYDHOER_MASTER_KEY or LYDHOER_MASTER_KEY_FILE).',
  );
}

async function refuseTaken(store: EventStore, id: string): Promise<void> {
  const founded = await foundingOf(store);
  if (founded?.installation === id) return;
  const what = founded ? `belongs to the installation ${founded.installation}` : 'holds what is not of Lydhør';
  if (founded || (await holdsNothingOfOurs(store))) {
    throw new Refused(
      `The log on ${serverName} ${what}, and the file is of the log ${id}. Nothing was written. Give it a server whose log is empty.`,
    );
  }
}

/** Whether somebody wrote to the log, and none of what is there first is an event of Lydhør. */
async function holdsNothingOfOurs(store: EventStore): Promise<boolean> {
  const head = await store.head();
  if (head === 0n) return false;
  for await (const { events } of store.readAll({ after: 0n, until: head })) if (events.length > 0) return false;
  return true;
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
