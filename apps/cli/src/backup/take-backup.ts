import { existsSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDatabase, fsyncPath, KeyReader, SqliteEventStore } from '@lydhoer/event-store';
import { version } from '../../../api/src/version.js';
import type { StoreFiles } from '../data-folder.js';
import { Refused, UsageError } from '../exit-codes.js';
import { Progress } from '../progress.js';
import { Staging } from '../staging.js';
import { factsOf } from './log-facts.js';
import { describeFile, writeManifest, type KeysManifest, type LogManifest } from './manifest.js';

export interface Taking {
  readonly files: StoreFiles;
  readonly mode: 'demo' | 'live';
  readonly signal: AbortSignal;
}

/** Copies the log into a folder that is then a backup of it, checked from its first event to its last. */
export async function backUpLog(taking: Taking, place: string): Promise<LogManifest> {
  const { files, mode, signal } = taking;
  return into(place, async (folder) => {
    const takenAt = new Date().toISOString();
    await copied(files.log, join(folder, 'log.db'), 'copying the log', signal);
    const progress = (events: number) =>
      new Progress(events, process.stderr, { label: 'checking the copy', things: 'events' });
    const log = await factsOf(join(folder, 'log.db'), { signal, progress });
    return {
      format: 1,
      holds: 'log',
      lydhoer: version,
      mode,
      takenAt,
      log,
      files: [await describeFile(folder, 'log.db')],
    };
  });
}

/**
 * Copies the keys, and the demo's sign-in secret, into a folder that is then a backup of them. The master key is not
 * among them. A log that was copied before needs no other keys: each is durable before the first event that needs it.
 */
export async function backUpKeys(taking: Taking, place: string): Promise<KeysManifest> {
  const { files, mode, signal } = taking;
  if (!existsSync(files.keys)) throw new UsageError(`There are no keys at ${files.keys}.`);
  return into(place, async (folder) => {
    const takenAt = new Date().toISOString();
    const log = await logIdOf(files.log);
    await copied(files.keys, join(folder, 'keys.db'), 'copying the keys', signal);
    const keys = checkedKeys(join(folder, 'keys.db'));
    const names = ['keys.db'];
    if (existsSync(files.signIn)) {
      await copyFile(files.signIn, join(folder, 'sign-in.json'));
      fsyncPath(join(folder, 'sign-in.json'));
      names.push('sign-in.json');
    }
    const described = await Promise.all(names.map((name) => describeFile(folder, name)));
    return { format: 1, holds: 'keys', lydhoer: version, mode, takenAt, log, keys, files: described };
  });
}

/** Fills a folder that is there whole, with its manifest, or not at all. */
export async function into<M extends LogManifest | KeysManifest>(
  place: string,
  fill: (folder: string) => Promise<M>,
): Promise<M> {
  const staging = Staging.at(place);
  try {
    mkdirSync(staging.path, { mode: 0o700 });
    const manifest = await fill(staging.path);
    writeManifest(staging.path, manifest);
    staging.finish();
    return manifest;
  } catch (error) {
    throw staging.abandon(error);
  }
}

async function copied(from: string, to: string, label: string, signal: AbortSignal): Promise<void> {
  const progress = new Progress(1, process.stderr, { label });
  await copyDatabase(from, to, {
    signal,
    copied: (pages, of) => {
      progress.reached(pages / of);
    },
  });
}

/** The id alone: the log that is in use is read without a trace. */
async function logIdOf(path: string): Promise<{ readonly id: string }> {
  const store = SqliteEventStore.open(path, { readOnly: true });
  const { id } = store;
  await store.close();
  return { id };
}

/** Throws `Refused` for a key file that is damaged. */
export function checkedKeys(path: string) {
  const reader = KeyReader.open(path);
  try {
    const finding = reader.finding();
    if (finding !== undefined)
      throw new Refused(`The key file is damaged: ${finding}. Keep the backups of it you have.`);
    return reader.counts();
  } finally {
    reader.close();
  }
}
