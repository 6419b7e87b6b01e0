import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sealable, Sealed } from '@lydhoer/kernel';
import { StoreUnavailable } from '../port/errors.js';
import { fingerprintKey, fingerprintOf, isSameHash, type Fingerprint, type SealedFingerprint } from './fingerprint.js';
import { IdentifierTable } from './identifier-table.js';
import { dataKey, keyedHash, lock, newRawKey, unlock, type DataKey } from './key-boxes.js';
import { KeyCache } from './key-cache.js';
import { leaveNoTrace } from './key-file.js';
import { forgotten, KeyForgotten, SealBroken, type KeyState } from './vault.js';

interface KeyRow {
  readonly destroyed: number;
  readonly wrapped: Uint8Array;
}

/** The keys of one open key file, and those of them that were used last, unwrapped. */
export class KeyRing {
  private readonly find: StatementSync;
  private readonly insert: StatementSync;
  private readonly overwrite: StatementSync;
  private readonly cache: KeyCache;
  private readonly masterKey: Buffer;
  private readonly fingerprintKey: Buffer;
  /** Which keys identifiers belong to, where this file keeps that itself. */
  readonly identifiers: IdentifierTable;

  /** `database`: from `openKeyFile`, under the same master key. */
  constructor(
    private readonly database: DatabaseSync,
    masterKey: Uint8Array,
    cachedKeys: number,
  ) {
    this.masterKey = Buffer.from(masterKey);
    this.fingerprintKey = fingerprintKey(masterKey);
    this.identifiers = new IdentifierTable(database);
    this.cache = new KeyCache(cachedKeys);
    this.find = database.prepare('SELECT destroyed, wrapped FROM data_key WHERE name = ?');
    this.insert = database.prepare(
      'INSERT INTO data_key (name, destroyed, wrapped) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING',
    );
    this.overwrite = database.prepare(
      'UPDATE data_key SET destroyed = 1, wrapped = zeroblob(length(wrapped)) WHERE name = ?',
    );
  }

  seal(name: string, clear: string): Sealed {
    const found = this.keyOf(name) ?? unknownKey(name);
    if (found === forgotten) throw new KeyForgotten(name);
    return { key: name, box: lock(found.sealing, name, Buffer.from(clear)).toString('base64') };
  }

  open(sealed: Sealable): string | typeof forgotten {
    if (typeof sealed === 'string') return sealed;
    const found = this.keyOf(sealed.key) ?? unknownKey(sealed.key);
    if (found === forgotten) return forgotten;
    const clear = unlock(found.sealing, sealed.key, Buffer.from(sealed.box, 'base64'));
    if (!clear) throw new SealBroken(`a text sealed under ${sealed.key} was changed`);
    return clear.toString();
  }

  digest(name: string, message: string): Buffer | typeof forgotten {
    const found = this.keyOf(name) ?? unknownKey(name);
    return found === forgotten ? forgotten : keyedHash(found.hashing, message);
  }

  fingerprint(identifier: string): Fingerprint {
    return fingerprintOf(this.fingerprintKey, identifier);
  }

  /** A fingerprint under a key that exists. Throws `KeyForgotten`. */
  sealFingerprint(name: string, { hash }: Fingerprint): Buffer {
    const found = this.keyOf(name) ?? unknownKey(name);
    if (found === forgotten) throw new KeyForgotten(name);
    return lock(found.sealing, fingerprintBox(name), hash);
  }

  /** Whether it is this fingerprint, sealed under a key that still exists. */
  isFingerprint({ name, box }: SealedFingerprint, { hash }: Fingerprint): boolean {
    const key = this.keyOf(name);
    if (key === undefined || key === forgotten) return false;
    const clear = unlock(key.sealing, fingerprintBox(name), box);
    return clear !== undefined && isSameHash(clear, hash);
  }

  state(name: string): KeyState {
    const row = this.find.get(name) as KeyRow | undefined;
    if (!row) return 'unknown';
    return row.destroyed === 1 ? 'destroyed' : 'kept';
  }

  /** The names among these that no key was ever made for. Throws `KeyForgotten` when one of them was destroyed. */
  missing(names: readonly string[]): readonly string[] {
    const found = names.map((name) => this.keyOf(name));
    const destroyed = names[found.indexOf(forgotten)];
    if (destroyed !== undefined) throw new KeyForgotten(destroyed);
    return [...new Set(names.filter((_name, at) => found[at] === undefined))];
  }

  /** A new key for a name, and the same wrapped by the master key. It is kept nowhere yet. */
  draw(name: string): { readonly raw: Buffer; readonly wrapped: Buffer } {
    const raw = newRawKey();
    return { raw, wrapped: lock(this.masterKey, name, raw) };
  }

  /** Inside a `commit`. False when the name is known already, as kept or as destroyed: then nothing changes. */
  add(name: string, wrapped: Uint8Array): boolean {
    return this.insert.run(name, 0, wrapped).changes === 1;
  }

  /** Inside a `commit`: overwrites the key, or forbids making it. Follow it by `leaveNoTrace`. */
  destroy(name: string): void {
    this.cache.drop(name);
    this.identifiers.overwriteOf(name);
    if (this.state(name) === 'kept') this.overwrite.run(name);
    else this.insert.run(name, 1, Buffer.alloc(0));
  }

  /** Keeps a key that was just drawn at hand. Takes the bytes over. */
  remember(name: string, raw: Buffer): void {
    this.cache.put(name, dataKey(raw));
  }

  /** All of it or nothing. Throws `StoreUnavailable`. */
  commit(write: () => void): void {
    try {
      this.database.exec('BEGIN IMMEDIATE');
      write();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw new StoreUnavailable(`the key file cannot be written: ${(error as { message?: string }).message ?? ''}`);
    }
  }

  /** Takes what was overwritten out of the write-ahead log, too. False while another process reads the file. */
  leaveNoTrace(): boolean {
    return leaveNoTrace(this.database);
  }

  close(): void {
    this.cache.clear();
    this.masterKey.fill(0);
    this.fingerprintKey.fill(0);
    this.database.close();
  }

  /** The key, `forgotten` when it was destroyed, undefined when it was never made. */
  private keyOf(name: string): DataKey | typeof forgotten | undefined {
    const cached = this.cache.get(name);
    if (cached) return cached;
    const row = this.find.get(name) as KeyRow | undefined;
    if (!row) return undefined;
    if (row.destroyed === 1) return forgotten;
    const raw = unlock(this.masterKey, name, row.wrapped);
    if (!raw) throw new SealBroken(`the key ${name} is damaged in the key file`);
    const key = dataKey(raw);
    this.cache.put(name, key);
    return key;
  }
}

/** What is authenticated with a sealed fingerprint: no sealed text passes for one. */
const fingerprintBox = (name: string): string => `identifier of ${name}`;

function unknownKey(name: string): never {
  throw new SealBroken(`the key ${name} is not in the key file`);
}
