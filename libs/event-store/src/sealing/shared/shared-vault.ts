import type { Sealable, Sealed } from '@lydhoer/kernel';
import { AppendOutcomeUnknown, StoreUnavailable } from '../../port/errors.js';
import type { EventStore } from '../../port/event-store.js';
import type { Fingerprint, SealedFingerprint } from '../fingerprint.js';
import { KeyForgotten, Vault, type forgotten, type KeyState } from '../vault.js';
import { IdentifierLog } from './identifier-log.js';
import { KeyLog, type KeyNews } from './key-log.js';
import { KeyFollower } from './key-follower.js';
import { KeyMirror } from './key-mirror.js';

export interface SharedVaultOptions {
  /** The log as it is, platform events included. */
  readonly store: EventStore;
  /** The key file of this process: a copy, made again from the log when it is gone. `:memory:` for tests. */
  readonly mirror: string;
  /** 32 bytes, the same in every process of the installation. */
  readonly masterKey: Uint8Array;
  /** Whether this process finishes what another one began to destroy: the worker does. */
  readonly buries: boolean;
  /** Takes the sentences for the operator's log. */
  readonly say: (sentence: string) => void;
}

/**
 * Keys that several processes share through the log. Each keeps a copy of them in a key file of its own, kept by
 * following, so that sealing and opening wait for nobody; a key that is destroyed anywhere leaves every copy at once.
 */
export class SharedVault extends Vault {
  private readonly log: KeyLog;
  private readonly identifiers: IdentifierLog;
  private readonly mirror: KeyMirror;
  private readonly follower: KeyFollower;
  private readonly making = new Map<string, Promise<void>>();

  private constructor({ store, mirror, masterKey, buries, say }: SharedVaultOptions) {
    super();
    this.mirror = KeyMirror.open(mirror, masterKey);
    this.log = new KeyLog(store);
    this.identifiers = new IdentifierLog(store);
    this.follower = new KeyFollower({ store, log: this.log, mirror: this.mirror, buries, say });
  }

  /** Opens the copy. Nothing of the log is known before `join`. Throws as `SqliteVault.open` does. */
  static open(options: SharedVaultOptions): SharedVault {
    return new SharedVault(options);
  }

  /** The installation whose keys the copy holds, and how far it has followed its log; undefined for a new copy. */
  get mirrored() {
    return this.mirror.mirrored();
  }

  /** Brings the copy up to the head of the log, and follows from then on. Throws the store's errors; may be repeated. */
  join(installation: string): Promise<void> {
    return this.follower.join(installation);
  }

  /** Knows all that the log says about keys up to a position. Throws the store's errors. */
  reach(position: bigint): Promise<void> {
    return this.follower.reach(position);
  }

  async ensure(keys: readonly string[]): Promise<void> {
    const missing = this.mirror.keys.missing(keys);
    if (missing.length === 0) return;
    await Promise.all(missing.map((name) => this.makeOnce(name)));
    this.mirror.keys.missing(keys);
  }

  seal(key: string, clear: string): Sealed {
    return this.mirror.keys.seal(key, clear);
  }

  open(sealed: Sealable): string | typeof forgotten {
    return this.mirror.keys.open(sealed);
  }

  digest(key: string, message: string): Buffer | typeof forgotten {
    return this.mirror.keys.digest(key, message);
  }

  async holderOf(identifier: string): Promise<string | undefined> {
    const fingerprint = this.mirror.keys.fingerprint(identifier);
    return (await this.among(await this.identifiers.inBucket(fingerprint.bucket), fingerprint))?.name;
  }

  /** Asked of the log each time: whose an identifier is may not be a moment old. */
  async identify(key: string, identifier: string): Promise<string> {
    const fingerprint = this.mirror.keys.fingerprint(identifier);
    const box = this.mirror.keys.sealFingerprint(key, fingerprint);
    return this.identifiers.give(
      { bucket: fingerprint.bucket, name: key, box },
      async (given) => (await this.among(given, fingerprint))?.name,
    );
  }

  async unidentify(key: string, identifier: string): Promise<void> {
    const fingerprint = this.mirror.keys.fingerprint(identifier);
    const found = await this.among(await this.identifiers.inBucket(fingerprint.bucket), fingerprint);
    if (found?.name === key) await this.identifiers.take(found);
  }

  state(key: string): KeyState {
    return this.mirror.keys.state(key);
  }

  async lookUp(keys: readonly string[]): Promise<void> {
    const unknown = [...new Set(keys)].filter((name) => this.state(name) === 'unknown');
    if (unknown.length === 0) return;
    const found = await Promise.all(unknown.map((name) => this.log.find(name)));
    this.follower.take(found.flatMap((news) => news ?? []));
  }

  async forget(key: string): Promise<boolean> {
    await this.lookUp([key]);
    const had = this.state(key) === 'kept';
    await this.log.recordDestruction(key);
    this.follower.take([{ what: 'destroyed', name: key }]);
    await this.log.bury(key);
    if (!this.follower.leavesNoTrace)
      throw new StoreUnavailable(
        `another process reads the key file: ${key} was destroyed, its bytes are not gone from here yet`,
      );
    return had;
  }

  /** Stops following, and lets go of the copy. The log stays open. */
  close(): void {
    this.follower.stop();
    this.mirror.close();
  }

  /** The one among these that is this fingerprint; the keys they are sealed under are at hand first. */
  private async among<S extends SealedFingerprint>(
    given: readonly S[],
    fingerprint: Fingerprint,
  ): Promise<S | undefined> {
    await this.lookUp(given.map(({ name }) => name));
    return given.find((each) => this.mirror.keys.isFingerprint(each, fingerprint));
  }

  private makeOnce(name: string): Promise<void> {
    const running = this.making.get(name);
    if (running) return running;
    const making = this.make(name).finally(() => this.making.delete(name));
    this.making.set(name, making);
    return making;
  }

  private async make(name: string): Promise<void> {
    const { raw, wrapped } = this.mirror.keys.draw(name);
    let news: KeyNews;
    try {
      news = await this.log.make(name, wrapped);
    } catch (error) {
      // Whether the key was made or not: nothing that needs it was written.
      if (error instanceof AppendOutcomeUnknown) throw new StoreUnavailable(`no key could be made: ${error.message}`);
      throw error;
    } finally {
      raw.fill(0);
    }
    this.follower.take([news]);
    if (this.state(name) === 'destroyed') throw new KeyForgotten(name);
  }
}
