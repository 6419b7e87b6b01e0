import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sealable, Sealed } from '@lydhoer/kernel';
import { StoreUnavailable } from '../port/errors.js';
import { dataKey, keyedHash, keyLength, lock, newRawKey, unlock, type DataKey } from './key-boxes.js';
import { KeyCache } from './key-cache.js';
import { leaveNoTrace, openKeyFile } from './key-file.js';
import { forgotten, KeyForgotten, SealBroken, Vault, type KeyState } from './vault.js';

interface Waiting {
  readonly keys: readonly string[];
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

interface KeyRow {
  readonly destroyed: number;
  readonly wrapped: Uint8Array;
}

/** The keys in a SQLite file of their own, each wrapped by the master key. One process owns the file. */
export class SqliteVault extends Vault {
  private readonly find: StatementSync;
  private readonly insert: StatementSync;
  private readonly overwrite: StatementSync;
  private readonly cache: KeyCache;
  private readonly masterKey: Buffer;
  private waiting: Waiting[] = [];

  private constructor(
    private readonly database: DatabaseSync,
    masterKey: Uint8Array,
    cachedKeys: number,
  ) {
    super();
    this.masterKey = Buffer.from(masterKey);
    this.cache = new KeyCache(cachedKeys);
    this.find = database.prepare('SELECT destroyed, wrapped FROM data_key WHERE name = ?');
    this.insert = database.prepare(
      'INSERT INTO data_key (name, destroyed, wrapped) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING',
    );
    this.overwrite = database.prepare(
      'UPDATE data_key SET destroyed = 1, wrapped = zeroblob(length(wrapped)) WHERE name = ?',
    );
  }

  /**
   * Opens or makes the key file at `path` (`:memory:` for tests). The master key is 32 bytes. Throws `StoreRefused` for
   * a file that is foreign, newer, damaged or of another master key, and leaves it as it was.
   */
  static open(path: string, masterKey: Uint8Array, { cachedKeys = 10_000 } = {}): SqliteVault {
    if (masterKey.length !== keyLength) throw new RangeError(`the master key has ${masterKey.length} bytes, not 32`);
    return new SqliteVault(openKeyFile(path, masterKey), masterKey, cachedKeys);
  }

  async ensure(keys: readonly string[]): Promise<void> {
    const found = keys.map((name) => this.keyOf(name));
    const destroyed = keys[found.indexOf(forgotten)];
    if (destroyed !== undefined) throw new KeyForgotten(destroyed);
    if (!found.includes(undefined)) return;
    await new Promise<void>((resolve, reject) => {
      // All who come before the next turn of the event loop share one commit.
      if (this.waiting.push({ keys, resolve, reject }) === 1)
        setImmediate(() => {
          this.makeKeys();
        });
    });
  }

  seal(key: string, clear: string): Sealed {
    const found = this.keyOf(key) ?? unknownKey(key);
    if (found === forgotten) throw new KeyForgotten(key);
    return { key, box: lock(found.sealing, key, Buffer.from(clear)).toString('base64') };
  }

  open(sealed: Sealable): string | typeof forgotten {
    if (typeof sealed === 'string') return sealed;
    const found = this.keyOf(sealed.key) ?? unknownKey(sealed.key);
    if (found === forgotten) return forgotten;
    const clear = unlock(found.sealing, sealed.key, Buffer.from(sealed.box, 'base64'));
    if (!clear) throw new SealBroken(`a text sealed under ${sealed.key} was changed`);
    return clear.toString();
  }

  digest(key: string, message: string): Buffer | typeof forgotten {
    const found = this.keyOf(key) ?? unknownKey(key);
    return found === forgotten ? forgotten : keyedHash(found.hashing, message);
  }

  state(key: string): KeyState {
    const row = this.find.get(key) as KeyRow | undefined;
    if (!row) return 'unknown';
    return row.destroyed === 1 ? 'destroyed' : 'kept';
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; this adapter need not be
  async forget(key: string): Promise<boolean> {
    const had = this.state(key) === 'kept';
    this.cache.drop(key);
    this.commit(() => {
      if (had) this.overwrite.run(key);
      else this.insert.run(key, 1, Buffer.alloc(0));
    });
    if (!leaveNoTrace(this.database))
      throw new StoreUnavailable(
        `another process reads the key file: ${key} was destroyed, its bytes are not gone yet`,
      );
    return had;
  }

  close(): void {
    this.makeKeys();
    this.cache.clear();
    this.masterKey.fill(0);
    this.database.close();
  }

  private makeKeys(): void {
    const group = this.waiting;
    if (group.length === 0) return;
    this.waiting = [];
    const made = new Map<string, Buffer>();
    try {
      this.commit(() => {
        for (const name of new Set(group.flatMap(({ keys }) => keys))) {
          const raw = newRawKey();
          if (this.insert.run(name, 0, lock(this.masterKey, name, raw)).changes === 1) made.set(name, raw);
        }
      });
    } catch (error) {
      for (const raw of made.values()) raw.fill(0);
      for (const { reject } of group) reject(error as Error);
      return;
    }
    // They are about to seal something: no need to read them back.
    for (const [name, raw] of made) this.cache.put(name, dataKey(raw));
    for (const { keys, resolve, reject } of group) {
      const destroyed = keys.find((name) => !made.has(name) && this.state(name) === 'destroyed');
      if (destroyed === undefined) resolve();
      else reject(new KeyForgotten(destroyed));
    }
  }

  private commit(write: () => void): void {
    try {
      this.database.exec('BEGIN IMMEDIATE');
      write();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw new StoreUnavailable(`the key file cannot be written: ${(error as { message?: string }).message ?? ''}`);
    }
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

function unknownKey(name: string): never {
  throw new SealBroken(`the key ${name} is not in the key file`);
}
