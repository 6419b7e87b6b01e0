import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import { Connection } from './connection.js';
import { OpenLog } from './open-log.js';
import { applicationId, schema, schemaVersion } from './schema.js';
import { asStoreError, isDamage } from './sqlite-errors.js';

// The file is only ever opened through SQLite in here: a process that opens and closes it by other means drops the
// locks that all of its connections hold (https://sqlite.org/howtocorrupt.html, 2.2).

/** Opens the log at a path; what may not be opened is refused before anything is written. */
export function openLog(path: string, alongside: boolean): OpenLog {
  if (path === ':memory:') return new OpenLog(makeLog(path));
  if (!alongside && !existsSync(path)) createFile(path);
  inspect(path, !alongside);
  return new OpenLog(new Connection(path));
}

/** Opens the log again after its connection was lost. Never makes a new one in its place. */
export function reopenLog(path: string, id: string): OpenLog {
  let log: OpenLog | undefined;
  try {
    inspect(path, false);
    log = new OpenLog(new Connection(path));
    // What the lost commit left in the write-ahead log is now either in the file, durably, or gone.
    if (log.id === id && log.connection.foldWriteAheadLog()) return log;
  } catch (error) {
    log?.connection.close();
    throw new StoreUnavailable(`the log ${path} cannot be opened again`, { cause: asStoreError(error, path) });
  }
  log.connection.close();
  throw new StoreUnavailable(`the log ${path} cannot be opened again: it is held, or another log is in its place`);
}

function makeLog(path: string): Connection {
  const connection = new Connection(path);
  connection.run(schema);
  const meta = connection.prepare('INSERT INTO meta VALUES (?, ?)');
  meta.run('id', randomUUID());
  meta.run('createdAt', new Date().toISOString());
  return connection;
}

/** Made beside its place and moved there whole: an empty or half-made file in its place is always damage. */
function createFile(path: string): void {
  const unfinished = `${path}.new`;
  for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) rmSync(leftover, { force: true });
  makeLog(unfinished).close();
  renameSync(unfinished, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Throws `StoreRefused` when the file is not one to write to. Reads only. */
function inspect(path: string, thorough: boolean): void {
  const { size } = statSync(path);
  if (size === 0) throw damaged(path, 'it is empty');
  // A write-ahead log is left behind by an unclean stop, or belongs to another instance. Without one the file is all
  // there is, and is looked at without so much as a lock.
  const beside = existsSync(`${path}-wal`);
  const address = beside ? path : `${pathToFileURL(path).href}?immutable=1`;
  try {
    const file = new DatabaseSync(address, { readOnly: true });
    try {
      inspectHeader(path, file, beside ? undefined : size);
      if (beside && thorough) inspectPages(path, file);
    } finally {
      file.close();
    }
  } catch (error) {
    throw isDamage(error) ? damaged(path, (error as Error).message) : error;
  }
}

function inspectHeader(path: string, file: DatabaseSync, size: number | undefined): void {
  const header = (name: string) => Object.values(file.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number;
  if (header('application_id') !== applicationId) {
    throw new StoreRefused(
      'foreign',
      `${path} is a database of another program. It was not touched. Point Lydhør to another data folder, or move the file away.`,
    );
  }
  const version = header('user_version');
  if (version > schemaVersion) {
    throw new StoreRefused(
      'newer',
      `${path} was written by a newer Lydhør (format ${version}; this one knows ${schemaVersion}). It was not touched. Start the newer version.`,
    );
  }
  if (version < schemaVersion) throw damaged(path, `its format is ${version}`);
  if (size !== undefined && size < header('page_count') * header('page_size')) throw damaged(path, 'it was cut short');
}

function inspectPages(path: string, file: DatabaseSync): void {
  const [finding] = file.prepare('PRAGMA quick_check(1)').all();
  if (finding?.quick_check !== 'ok') throw damaged(path, String(finding?.quick_check));
}

function damaged(path: string, finding: string): StoreRefused {
  return new StoreRefused(
    'damaged',
    `${path} is no log, or a damaged one (${finding}). It was not touched. Restore the newest backup, or move the file away to begin a new log.`,
  );
}
