import { existsSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Sealed } from '@lydhoer/kernel';
import { StoreUnavailable } from '../port/errors.js';
import { IdentifierTable, storedFingerprints, type StoredFingerprint } from './identifier-table.js';
import { dataKey, unlock, type DataKey } from './key-boxes.js';
import { isWrappedBy, refuseForeign } from './key-file.js';
import type { KeyNews } from './shared/key-log.js';
import type { KeyState } from './vault.js';

interface KeyRow {
  readonly destroyed: number;
  readonly wrapped: Uint8Array;
}

/**
 * Looks into a key file without changing it, also beside the process that owns it. No transaction is held, so that a
 * key that is forgotten meanwhile leaves no trace behind.
 */
export class KeyReader {
  private readonly find: StatementSync;

  private constructor(private readonly database: DatabaseSync) {
    this.find = database.prepare('SELECT destroyed, wrapped FROM data_key WHERE name = ?');
  }

  /** Throws `StoreUnavailable` when there is no file, `StoreRefused` when it is foreign or newer, SQLite's errors. */
  static open(path: string): KeyReader {
    if (!existsSync(path)) throw new StoreUnavailable(`there is no key file at ${path}`);
    refuseForeign(path);
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2_000 });
    try {
      return new KeyReader(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** What SQLite finds wrong with the pages and indexes of the file; undefined when nothing is. */
  finding(): string | undefined {
    const verdict = Object.values(this.database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
    return verdict === 'ok' ? undefined : String(verdict);
  }

  isWrappedBy(masterKey: Uint8Array): boolean {
    const row = this.database.prepare('SELECT box FROM master_key_check').get() as { box: Uint8Array } | undefined;
    return row !== undefined && isWrappedBy(masterKey, row.box);
  }

  counts(): { readonly kept: number; readonly destroyed: number } {
    const count = this.database.prepare('SELECT count(*) AS n FROM data_key WHERE destroyed = ?');
    const of = (destroyed: number) => (count.get(destroyed) as { n: number }).n;
    return { kept: of(0), destroyed: of(1) };
  }

  /** Every key as it is wrapped, and every one that is destroyed or forbidden. */
  *all(): Generator<KeyNews> {
    for (const row of this.database.prepare('SELECT name, destroyed, wrapped FROM data_key ORDER BY id').iterate()) {
      const name = String(row.name);
      if (row.destroyed === 1) yield { what: 'destroyed', name };
      else yield { what: 'made', name, wrapped: Buffer.from(row.wrapped as Uint8Array) };
    }
  }

  /** What people are found by, as it is sealed under their keys. */
  identifiers(): Generator<StoredFingerprint> {
    return storedFingerprints(this.database);
  }

  state(name: string): KeyState {
    const row = this.find.get(name) as KeyRow | undefined;
    if (!row) return 'unknown';
    return row.destroyed === 1 ? 'destroyed' : 'kept';
  }

  /** Whether the key that a box names opens it. False, too, when the key is not there or was destroyed. */
  opens({ key: name, box }: Sealed, masterKey: Uint8Array): boolean {
    const key = this.keyOf(name, masterKey);
    const clear = key && unlock(key.sealing, name, Buffer.from(box, 'base64'));
    clear?.fill(0);
    key?.sealing.fill(0);
    key?.hashing.fill(0);
    return clear !== undefined;
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private keyOf(name: string, masterKey: Uint8Array): DataKey | undefined {
    const row = this.find.get(name) as KeyRow | undefined;
    if (!row || row.destroyed === 1) return undefined;
    const raw = unlock(masterKey, name, row.wrapped);
    return raw && dataKey(raw);
  }
}

/**
 * Destroys keys in a key file that nobody has open, all at once, and forbids making them: what was forgotten stays
 * forgotten, whatever the file held. Needs no master key. Gives how many were there and alive. Throws SQLite's errors.
 */
export function destroyKeys(path: string, names: Iterable<string>): number {
  refuseForeign(path);
  const database = new DatabaseSync(path);
  try {
    // A rollback journal would keep the old pages; in memory it ends with the process, and the caller has the original.
    database.exec(
      'PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE',
    );
    const overwrite = database.prepare(
      'UPDATE data_key SET destroyed = 1, wrapped = zeroblob(length(wrapped)) WHERE name = ? AND destroyed = 0',
    );
    const forbid = database.prepare(
      'INSERT INTO data_key (name, destroyed, wrapped) VALUES (?, 1, zeroblob(0)) ON CONFLICT (name) DO NOTHING',
    );
    const identifiers = new IdentifierTable(database);
    let destroyed = 0;
    for (const name of names) {
      identifiers.overwriteOf(name);
      destroyed += Number(overwrite.run(name).changes);
      forbid.run(name);
    }
    database.exec('COMMIT');
    return destroyed;
  } finally {
    database.close();
  }
}
