import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreRefused } from '../port/errors.js';
import { keyLength, lock, unlock } from './key-boxes.js';

/** "LyKy": tells a key file from any other SQLite file. */
const applicationId = 0x4c79_4b79;
const formatVersion = 1;
const ownerOnly = 0o600;
/**
 * Milliseconds to wait while another process opens, reads or copies the file; the event loop waits with it. Without any,
 * a backup that opens the file at the wrong moment would refuse a command.
 */
const patience = 250;
const checkName = 'master-key-check';

/**
 * Keys are rows that are overwritten in place and never deleted: when SQLite rebalances a table after deletions it now
 * and then leaves a copy of a row behind that `secure_delete` does not reach (seen: a few in 5 000). Ids that only grow
 * and rows that keep their length give it no reason to. The index holds names alone.
 */
const schema = `
  CREATE TABLE master_key_check (id INTEGER PRIMARY KEY CHECK (id = 1), box BLOB NOT NULL) STRICT;
  CREATE TABLE data_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    destroyed INTEGER NOT NULL CHECK (destroyed IN (0, 1)),
    wrapped BLOB NOT NULL
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

/**
 * Opens the key file at a path (or `:memory:`), made on first use, readable by its owner alone. The master key is 32
 * bytes. Throws `StoreRefused` for a file that is foreign, newer, damaged or belongs to another master key; such a file is not touched.
 */
export function openKeyFile(path: string, masterKey: Uint8Array): DatabaseSync {
  if (masterKey.length !== keyLength) throw new RangeError(`the master key has ${masterKey.length} bytes, not 32`);
  if (path === ':memory:') return prepared(created(path, masterKey));
  if (!existsSync(path) || statSync(path).size === 0) createAt(path, masterKey);
  refuseForeign(path);
  inspect(path, masterKey);
  chmodSync(path, ownerOnly);
  return prepared(new DatabaseSync(path, { timeout: patience }));
}

/** Whether the box of a key file's `master_key_check` was made with this master key. */
export const isWrappedBy = (masterKey: Uint8Array, box: Uint8Array): boolean =>
  unlock(masterKey, checkName, box) !== undefined;

/** Moves everything into the file and empties its `-wal`, where overwritten keys would live on. */
export function leaveNoTrace(database: DatabaseSync): boolean {
  const answer = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number } | undefined;
  return answer?.busy === 0;
}

function prepared(database: DatabaseSync): DatabaseSync {
  database.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;');
  // A process that was killed between destroying a key and emptying the -wal left it there.
  leaveNoTrace(database);
  return database;
}

/** A key file is made under another name: half a file never has the real one. */
function createAt(path: string, masterKey: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.new`;
  for (const leftover of [unfinished, `${unfinished}-journal`]) rmSync(leftover, { force: true });
  closeSync(openSync(unfinished, 'wx', ownerOnly));
  created(unfinished, masterKey).close();
  renameSync(unfinished, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function created(path: string, masterKey: Uint8Array): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA synchronous = FULL; BEGIN; ${schema}`);
  database
    .prepare('INSERT INTO master_key_check (id, box) VALUES (1, ?)')
    .run(lock(masterKey, checkName, Buffer.from(checkName)));
  database.exec('COMMIT');
  return database;
}

/** Reads the header itself: SQLite is not let near a file that is not ours. Throws `StoreRefused`. */
export function refuseForeign(path: string): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  const length = readSync(file, header, 0, 100, 0);
  closeSync(file);
  if (
    length < 100 ||
    header.toString('latin1', 0, 16) !== 'SQLite format 3\0' ||
    header.readUInt32BE(68) !== applicationId
  )
    throw new StoreRefused('foreign', `${path} is not a key file of Lydhør`);
  const version = header.readUInt32BE(60);
  if (version > formatVersion)
    throw new StoreRefused(
      'newer',
      `${path} has format ${version}; this version of Lydhør knows up to ${formatVersion}`,
    );
}

/**
 * Looks before anything is written, over a connection that cannot write. After a clean stop the file is whole without
 * a `-wal`, and SQLite need not even make one.
 */
function inspect(path: string, masterKey: Uint8Array): void {
  let box: Uint8Array | undefined;
  const location = pathToFileURL(path);
  const alone = !existsSync(`${path}-wal`) || statSync(`${path}-wal`).size === 0;
  if (alone) location.searchParams.set('immutable', '1');
  const database = new DatabaseSync(location, { readOnly: true });
  try {
    const verdict = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    // SQLite reads what is missing of the last page as zeros: the end of a key may be among them.
    const whole = !alone || statSync(path).size >= sizeOf(database);
    if (whole && verdict.quick_check === 'ok')
      box = (database.prepare('SELECT box FROM master_key_check').get() as { box: Uint8Array } | undefined)?.box;
  } catch {
    box = undefined;
  } finally {
    database.close();
  }
  if (!box) throw new StoreRefused('damaged', `${path} is damaged; restore it from the backup of the keys`);
  if (!isWrappedBy(masterKey, box))
    throw new StoreRefused('wrong-master-key', `${path} belongs to another master key than the one configured`);
}

/** Bytes that the header says the file has. */
function sizeOf(database: DatabaseSync): number {
  const { bytes } = database
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get() as { bytes: number };
  return bytes;
}
