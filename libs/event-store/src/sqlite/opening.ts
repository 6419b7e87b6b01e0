import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import { Connection, patience } from './connection.js';
import { emptyLog, HeadRow } from './log-head.js';
import { identityChecksum, OpenLog } from './open-log.js';
import { applicationId, schema, schemaVersion } from './schema.js';
import { asStoreError, isForeign } from './sqlite-errors.js';

// The file is only ever opened through SQLite in here: a process that opens and closes it by other means drops the
// locks that all of its connections hold (https://sqlite.org/howtocorrupt.html, 2.2).

/** Bytes: one page of the smallest size there is. */
const smallestDatabase = 512;

export interface Opening {
  /** Another instance has the log open already: it is neither made nor checked as after an unclean stop. */
  readonly alongside?: boolean;
  /** Nothing is written, not even where nobody else has the log open. Implies `alongside`. */
  readonly readOnly?: boolean;
  /** The id of a log that is made here: that of the log whose events are about to be brought into it. */
  readonly id?: string;
}

/** Opens the log at a path; what may not be opened is refused before anything is written. */
export function openLog(path: string, { readOnly = false, alongside = readOnly, id }: Opening): OpenLog {
  if (path === ':memory:') return new OpenLog(makeLog(new Connection(path), id));
  if (!existsSync(path)) {
    if (alongside) throw new StoreUnavailable(`there is no log at ${path}`);
    // SQLite would play the changes of the lost log into the new one.
    if (existsSync(`${path}-wal`)) throw damaged(path, 'it is missing, but its write-ahead log (-wal) is there');
    createFile(path, id);
  }
  inspect(path, !alongside);
  if (!alongside) demandWritable(path);
  try {
    return connect(path, readOnly);
  } catch (error) {
    throw asRefusal(error, path);
  }
}

/** SQLite opens a file that may not be written for reading alone, and says so only at the first write. */
function demandWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (cause) {
    throw new StoreUnavailable(`the log ${path} is read-only: check the rights and the mount of the data folder`, {
      cause,
    });
  }
}

/** Opens the log again after its connection was lost. Never makes a new one in its place. */
export function reopenLog(path: string, id: string): OpenLog {
  let log: OpenLog | undefined;
  try {
    inspect(path, false);
    log = connect(path);
    if (log.id !== id) throw new StoreUnavailable('another log is in its place');
    // What the lost commit left in the write-ahead log is then either in the file, durably, or gone.
    if (!log.connection.foldWriteAheadLog()) throw new StoreUnavailable('another process is reading it');
    return log;
  } catch (error) {
    log?.connection.close();
    const cause = asStoreError(error, path) as Error;
    throw new StoreUnavailable(`the log ${path} cannot be opened again: ${cause.message}`, { cause });
  }
}

function connect(path: string, readOnly = false): OpenLog {
  const connection = new Connection(path, { readOnly });
  try {
    return new OpenLog(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function makeLog(connection: Connection, id: string = randomUUID()): Connection {
  connection.begin();
  connection.run(schema);
  const meta = connection.prepare('INSERT INTO meta VALUES (?, ?)');
  const createdAt = new Date().toISOString();
  meta.run('id', id);
  meta.run('createdAt', createdAt);
  meta.run('checksum', identityChecksum(id, createdAt));
  new HeadRow(connection).write(emptyLog);
  connection.commit();
  return connection;
}

/** Made beside its place and moved there whole: an empty or half-made file in its place is always damage. */
function createFile(path: string, id: string | undefined): void {
  const unfinished = `${path}.new`;
  let connection: Connection | undefined;
  try {
    for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) rmSync(leftover, { force: true });
    connection = new Connection(unfinished);
    makeLog(connection, id).close();
    renameSync(unfinished, path);
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch (error) {
    connection?.close();
    const cause = asStoreError(error, unfinished) as Error;
    throw new StoreUnavailable(`no log can be made at ${path}: ${cause.message}`, { cause });
  }
}

/** Throws `StoreRefused` when the file is not one to write to. Reads only. */
function inspect(path: string, thorough: boolean): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new StoreUnavailable(`the log ${path} is gone`);
  if (!file.isFile()) throw foreign(path, 'is no file');
  if (file.size === 0) throw damaged(path, 'it is empty');
  // SQLite reads what is missing of a header as zeros, and would take it for another program's.
  if (file.size < smallestDatabase) throw damaged(path, `it was cut short, to ${file.size} bytes`);
  // A write-ahead log is left behind by an unclean stop, or belongs to another instance. Without one the file is all
  // there is, and is looked at without so much as a lock.
  const beside = existsSync(`${path}-wal`);
  const address = beside ? path : `${pathToFileURL(path).href}?immutable=1`;
  try {
    const database = new DatabaseSync(address, { readOnly: true, timeout: patience });
    try {
      inspectHeader(path, database, beside ? undefined : file.size);
      if (beside && thorough) inspectPages(path, database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (isForeign(error)) throw foreign(path, 'is no SQLite database, or its first bytes are damaged');
    throw asRefusal(error, path);
  }
}

function inspectHeader(path: string, database: DatabaseSync, size: number | undefined): void {
  const header = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number;
  if (header('application_id') !== applicationId) {
    throw foreign(path, 'is a database of another program');
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

function inspectPages(path: string, database: DatabaseSync): void {
  const [finding] = database.prepare('PRAGMA quick_check(1)').all();
  if (finding?.quick_check !== 'ok') throw damaged(path, String(finding?.quick_check));
}

/** A file that can be reached but not opened is damaged: a table, a column or a row of ours is not where it was. */
function asRefusal(error: unknown, path: string): unknown {
  if (error instanceof StoreRefused) return error;
  const known = asStoreError(error, path);
  return known instanceof StoreUnavailable ? known : damaged(path, (error as Error).message);
}

function foreign(path: string, finding: string): StoreRefused {
  return new StoreRefused(
    'foreign',
    `${path} ${finding}. It was not touched. Give Lydhør another data folder, or move the file away.`,
  );
}

function damaged(path: string, finding: string): StoreRefused {
  return new StoreRefused(
    'damaged',
    `${path} is a damaged log: ${finding}. Nothing was touched. Restore the newest backup, or move it (and its -wal and -shm) away to begin a new log.`,
  );
}
