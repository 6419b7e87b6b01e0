import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fsyncPath, takeLock } from '@lydhoer/event-store';
import { factsOf } from '../backup/log-facts.js';
import { readManifest } from '../backup/manifest.js';
import { filesIn } from '../data-folder.js';
import { UsageError } from '../exit-codes.js';
import { Progress } from '../progress.js';
import { KeysForLog } from './keys-for-log.js';
import { bring, refuseOtherLog, type Restored, type Restoring } from './restore-store.js';

/** Brings keys to the log that is in a data folder already and has none. Nothing may run there meanwhile. */
export async function restoreKeys({ into, forgetMissing, signal }: Restoring, keysFrom: string): Promise<Restored> {
  const backup = readManifest(keysFrom, 'keys');
  const folder = resolve(into, backup.mode);
  const files = filesIn(folder);
  if (!existsSync(files.log)) throw new UsageError(`There is no log in ${folder}. Give --log-from, too.`);
  const lock = takeLock(folder);
  // Under another name until it is whole: a start finds all of the keys or none.
  const unfinished = `${files.keys}.unfinished`;
  let keys: KeysForLog | undefined;
  try {
    if (existsSync(files.keys))
      throw new UsageError(`${files.keys} is there already. Move it away first, and keep it.`);
    mkdirSync(dirname(files.keys), { recursive: true, mode: 0o700 });
    rmSync(unfinished, { force: true });
    await bring(keysFrom, backup.files, (name) => (name === 'keys.db' ? unfinished : join(dirname(files.keys), name)));
    const checked = (keys = new KeysForLog(unfinished));
    const progress = (events: number) =>
      new Progress(events, process.stderr, { label: 'reading the log', things: 'events' });
    const log = await factsOf(files.log, {
      signal,
      progress,
      seen: (event) => {
        checked.seen(event);
      },
    });
    refuseOtherLog(backup, log.id);
    const outcome = checked.finish(forgetMissing);
    fsyncPath(unfinished);
    renameSync(unfinished, files.keys);
    fsyncPath(dirname(files.keys));
    return { folder, log, keys: outcome };
  } finally {
    keys?.close();
    rmSync(unfinished, { force: true });
    lock.release();
  }
}
