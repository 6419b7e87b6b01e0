import type { Sealable, Sealed } from '@lydhoer/kernel';
import { StoreUnavailable } from '../port/errors.js';
import type { Fingerprint } from './fingerprint.js';
import { openKeyFile } from './key-file.js';
import { KeyRing } from './key-ring.js';
import { KeyForgotten, Vault, type forgotten, type KeyState } from './vault.js';

interface Waiting {
  readonly keys: readonly string[];
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** The keys in a SQLite file of their own, each wrapped by the master key. One process owns the file. */
export class SqliteVault extends Vault {
  private waiting: Waiting[] = [];

  private constructor(private readonly keys: KeyRing) {
    super();
  }

  /**
   * Opens or makes the key file at `path` (`:memory:` for tests). The master key is 32 bytes. Throws `StoreRefused` for
   * a file that is foreign, newer, damaged or of another master key, and leaves it as it was.
   */
  static open(path: string, masterKey: Uint8Array, { cachedKeys = 10_000 } = {}): SqliteVault {
    return new SqliteVault(new KeyRing(openKeyFile(path, masterKey), masterKey, cachedKeys));
  }

  async ensure(keys: readonly string[]): Promise<void> {
    if (this.keys.missing(keys).length === 0) return;
    await new Promise<void>((resolve, reject) => {
      // All who come before the next turn of the event loop share one commit.
      if (this.waiting.push({ keys, resolve, reject }) === 1)
        setImmediate(() => {
          this.makeKeys();
        });
    });
  }

  seal(key: string, clear: string): Sealed {
    return this.keys.seal(key, clear);
  }

  open(sealed: Sealable): string | typeof forgotten {
    return this.keys.open(sealed);
  }

  digest(key: string, message: string): Buffer | typeof forgotten {
    return this.keys.digest(key, message);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; this adapter need not be
  async holderOf(identifier: string): Promise<string | undefined> {
    return this.rowOf(this.keys.fingerprint(identifier))?.name;
  }

  /** Nothing comes between looking and writing: one process owns the file, and it does both in one turn. */
  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async identify(key: string, identifier: string): Promise<string> {
    const fingerprint = this.keys.fingerprint(identifier);
    const holder = this.rowOf(fingerprint)?.name;
    if (holder !== undefined) return holder;
    const box = this.keys.sealFingerprint(key, fingerprint);
    this.keys.commit(() => {
      this.keys.identifiers.add({ bucket: fingerprint.bucket, name: key, box });
    });
    return key;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async unidentify(key: string, identifier: string): Promise<void> {
    const row = this.rowOf(this.keys.fingerprint(identifier));
    if (row?.name !== key) return;
    this.keys.commit(() => {
      this.keys.identifiers.overwrite(row);
    });
  }

  state(key: string): KeyState {
    return this.keys.state(key);
  }

  /** The file knows every key there is. */
  lookUp(): Promise<void> {
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; this adapter need not be
  async forget(key: string): Promise<boolean> {
    const had = this.state(key) === 'kept';
    this.keys.commit(() => {
      this.keys.destroy(key);
    });
    if (!this.keys.leaveNoTrace())
      throw new StoreUnavailable(
        `another process reads the key file: ${key} was destroyed, its bytes are not gone yet`,
      );
    return had;
  }

  close(): void {
    this.makeKeys();
    this.keys.close();
  }

  private rowOf(fingerprint: Fingerprint) {
    return this.keys.identifiers.candidates(fingerprint).find((row) => this.keys.isFingerprint(row, fingerprint));
  }

  private makeKeys(): void {
    const group = this.waiting;
    if (group.length === 0) return;
    this.waiting = [];
    const made = new Map<string, Buffer>();
    try {
      this.keys.commit(() => {
        for (const name of new Set(group.flatMap(({ keys }) => keys))) {
          const { raw, wrapped } = this.keys.draw(name);
          if (this.keys.add(name, wrapped)) made.set(name, raw);
        }
      });
    } catch (error) {
      for (const raw of made.values()) raw.fill(0);
      for (const { reject } of group) reject(error as Error);
      return;
    }
    // They are about to seal something: no need to read them back.
    for (const [name, raw] of made) this.keys.remember(name, raw);
    for (const { keys, resolve, reject } of group) {
      const destroyed = keys.find((name) => !made.has(name) && this.state(name) === 'destroyed');
      if (destroyed === undefined) resolve();
      else reject(new KeyForgotten(destroyed));
    }
  }
}
