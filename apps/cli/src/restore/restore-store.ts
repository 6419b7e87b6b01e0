import { chmodSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fsyncPath, SqliteVault } from '@lydhoer/event-store';
import { factsOf } from '../backup/log-facts.js';
import { checkFile, readManifest, type BackedUpFile, type KeysManifest, type LogFacts } from '../backup/manifest.js';
import { filesIn } from '../data-folder.js';
import { Refused } from '../exit-codes.js';
import { Progress } from '../progress.js';
import { Staging } from '../staging.js';
import { KeysForLog, type KeysOutcome } from './keys-for-log.js';

export interface Restoring {
  readonly into: string;
  readonly forgetMissing: boolean;
  /** The master key that is configured; asked for only where a new key file is made. Throws `SettingsRefused`. */
  readonly masterKey: () => Buffer;
  readonly signal: AbortSignal;
}

export interface Restored {
  /** The data folder that is there now. */
  readonly folder: string;
  readonly log: LogFacts;
  /** Null when no keys were restored. */
  readonly keys: KeysOutcome | null;
}

/**
 * Makes a store from a backup of its log and one of its keys. Of its log alone: then without keys; or, when what is
 * missing may be forgotten, with a new key file in which every key that the log needs is destroyed.
 */
export async function restoreStore(
  { into, forgetMissing, masterKey, signal }: Restoring,
  logFrom: string,
  keysFrom: string | undefined,
): Promise<Restored> {
  const backup = readManifest(logFrom, 'log');
  const keysBackup = keysFrom === undefined ? undefined : readManifest(keysFrom, 'keys');
  if (keysBackup) refuseOtherLog(keysBackup, backup.log.id);
  const folder = resolve(into, backup.mode);
  const staging = Staging.at(folder);
  const files = filesIn(staging.path);
  let keys: KeysForLog | undefined;
  try {
    mkdirSync(staging.path, { recursive: true });
    if (keysBackup && keysFrom !== undefined) {
      await bringKeys(keysFrom, keysBackup, staging.path);
      keys = new KeysForLog(files.keys);
    } else if (forgetMissing) {
      SqliteVault.open(files.keys, masterKey()).close();
      keys = new KeysForLog(files.keys);
    }
    await bring(logFrom, backup.files, () => files.log);
    const progress = (events: number) =>
      new Progress(events, process.stderr, { label: 'checking the log', things: 'events' });
    const log = await factsOf(files.log, { signal, progress, seen: (event) => keys?.seen(event) });
    refuseOtherFacts(log, backup.log);
    const outcome = keys?.finish(forgetMissing) ?? null;
    staging.finish();
    return { folder, log, keys: outcome };
  } catch (error) {
    keys?.close();
    throw staging.abandon(error);
  }
}

/** Throws `Refused` for keys of another log than the one they are to open. */
export function refuseOtherLog(keys: KeysManifest, logId: string): void {
  if (keys.log.id === logId) return;
  throw new Refused(
    `These keys belong to the log ${keys.log.id}, and this is the log ${logId}: they open nothing in it. ` +
      'Nothing was touched. Name the backup of its own keys.',
  );
}

async function bringKeys(from: string, { files }: KeysManifest, folder: string): Promise<void> {
  const { keys, signIn } = filesIn(folder);
  mkdirSync(join(folder, 'keys'), { mode: 0o700 });
  await bring(from, files, (name) => (name === 'sign-in.json' ? signIn : keys));
  fsyncPath(join(folder, 'keys'));
}

/** Copies the files of a backup, durably, having checked each against the manifest. */
export async function bring(
  from: string,
  files: readonly BackedUpFile[],
  placeOf: (name: string) => string,
): Promise<void> {
  for (const file of files) {
    await checkFile(from, file);
    const place = placeOf(file.name);
    await copyFile(join(from, file.name), place);
    chmodSync(place, 0o600);
    fsyncPath(place);
  }
}

function refuseOtherFacts(found: LogFacts, told: LogFacts): void {
  const name = (Object.keys(told) as (keyof LogFacts)[]).find((fact) => found[fact] !== told[fact]);
  if (!name) return;
  throw new Refused(
    `The log is not what was backed up: its ${name} is ${found[name]}, and was ${told[name]}. ` +
      'Nothing was put in place. Take another backup.',
  );
}
