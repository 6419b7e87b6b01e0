import type { Sealable, Sealed } from '@lydhoer/kernel';

/** What a sealed field shows once its key was destroyed. */
export const forgotten: unique symbol = Symbol('forgotten');

/** `kept`: there is a key · `destroyed`: there was one, or it was forbidden · `unknown`: nobody ever asked for it. */
export type KeyState = 'kept' | 'destroyed' | 'unknown';

/**
 * Seals and opens personal fields. A key is named by what it belongs to: `person:<id>` or `text:<stream>`.
 * The keys live apart from the log, each wrapped by the installation's master key.
 */
export abstract class Vault {
  /** Makes the keys that do not exist yet, durably, before any event that needs them. Throws `KeyForgotten`. */
  abstract ensure(keys: readonly string[]): Promise<void>;

  /** Seals a text under a key that `ensure` was called for. */
  abstract seal(key: string, clear: string): Sealed;

  /** The text, or `forgotten` when its key was destroyed. Throws `SealBroken` when box and key do not fit. */
  abstract open(sealed: Sealable): string | typeof forgotten;

  /** HMAC-SHA256 under a key, for digests that must not be guessable; `forgotten` when the key was destroyed. */
  abstract digest(key: string, message: string): Buffer | typeof forgotten;

  /**
   * The key of whoever an identifier belongs to; undefined while it belongs to nobody, or to somebody forgotten. An
   * identifier is compared as it is written. Throws `StoreUnavailable`.
   */
  abstract holderOf(identifier: string): Promise<string | undefined>;

  /**
   * Makes an identifier belong to a key that `ensure` was called for, durably, unless it belongs to another: answers
   * the key that it belongs to now, the same to all who ask at once. Throws `KeyForgotten`, `StoreUnavailable`.
   */
  abstract identify(key: string, identifier: string): Promise<string>;

  /** An identifier that was a mistake belongs to this key no more; it may belong to another. Throws `StoreUnavailable`. */
  abstract unidentify(key: string, identifier: string): Promise<void>;

  /** As far as this process knows: `lookUp` first, where another process may just have made the key. */
  abstract state(key: string): KeyState;

  /** Learns what other processes did to these keys, when this one does not know them. Throws `StoreUnavailable`. */
  abstract lookUp(keys: readonly string[]): Promise<void>;

  /**
   * Destroys a key for good and forbids making it; nobody is found by what identified it. True when there was one. Nothing in the data folder holds it
   * afterwards. May be repeated; must be, when it threw.
   */
  abstract forget(key: string): Promise<boolean>;

  /** Lets go of file and keys. Nothing may be asked of the vault afterwards. */
  abstract close(): void;
}

/** A key that was destroyed cannot be made again: whoever was forgotten stays forgotten. */
export class KeyForgotten extends Error {
  override readonly name = 'KeyForgotten';
  constructor(readonly key: string) {
    super(`the key ${key} was destroyed`);
  }
}

/** A box that its key does not open: it was tampered with, or the master key is another one. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

export const personKey = (personId: string): string => `person:${personId}`;
/** Whose key it is; undefined when it is no person's. */
export const personOfKey = (key: string): string | undefined =>
  key.startsWith('person:') ? key.slice('person:'.length) : undefined;
export const textKey = (stream: string): string => `text:${stream}`;
