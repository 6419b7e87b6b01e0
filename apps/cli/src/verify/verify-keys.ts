import {
  boxesIn,
  KeyReader,
  StoreRefused,
  StoreUnavailable,
  type EventStore,
  type RecordedEvent,
} from '@lydhoer/event-store';
import { keyForgottenBy } from '@lydhoer/privacy';
import { sealsForAWhile } from '../passing-texts.js';
import { Finding } from './finding.js';

export interface VerifiedKeys {
  readonly kept: number;
  readonly destroyed: number;
  /** Sealed values in the log, and those that their key was tried on. */
  readonly sealed: number;
  readonly opened: number;
  /** Keys that are destroyed although the log names no forgetting of them. */
  readonly destroyedOtherwise: number;
}

/** The keys that are looked at. */
export interface KeysToVerify {
  readonly path: string;
  /** Where they are, for sentences. */
  readonly place: string;
  readonly masterKey: Buffer;
  /** What to do when they are damaged. */
  readonly remedy: string;
}

/** The keys of a store, held against its log event by event. Reads only. */
export class KeysVerification {
  private readonly forgotten = new Map<string, bigint>();
  private readonly unknown = new Map<string, bigint>();
  private readonly destroyed = new Set<string>();
  private sealed = 0;
  private opened = 0;

  private constructor(
    private readonly keys: KeysToVerify,
    private readonly reader: KeyReader,
  ) {}

  /** Throws `Finding` when the file is missing, foreign or damaged, or belongs to another master key. */
  static of(keys: KeysToVerify): KeysVerification {
    const { path, place, masterKey, remedy } = keys;
    let reader: KeyReader | undefined;
    try {
      reader = KeyReader.open(path);
      const finding = reader.finding();
      if (finding !== undefined) throw new Finding('keys', `The key file ${place} is damaged: ${finding}.`, remedy);
      if (!reader.isWrappedBy(masterKey)) {
        throw new Finding(
          'keys',
          `The keys in ${place} belong to another master key than the one that is configured.`,
          'Configure the one the store was started with (LYDHOER_MASTER_KEY or LYDHOER_MASTER_KEY_FILE).',
        );
      }
      return new KeysVerification(keys, reader);
    } catch (error) {
      reader?.close();
      throw asFinding(error, keys);
    }
  }

  /** Throws `Finding` for a sealed value that its key does not open. */
  seen(event: RecordedEvent): void {
    const forgotten = keyForgottenBy(event);
    if (forgotten !== undefined) this.forgotten.set(forgotten, event.position);
    for (const sealed of boxesIn(event.data)) {
      this.sealed += 1;
      const state = this.reader.state(sealed.key);
      if (state === 'destroyed') {
        if (!sealsForAWhile(event)) this.destroyed.add(sealed.key);
      } else if (state === 'unknown') this.unknown.set(sealed.key, event.position);
      else if (this.reader.opens(sealed, this.keys.masterKey)) this.opened += 1;
      else this.mayBeForgottenNow(sealed.key, event);
    }
  }

  /** What was found when the log is read to its end. Looks once more for what was forgotten meanwhile. */
  async finish(store: EventStore, after: bigint): Promise<VerifiedKeys> {
    for await (const { events } of store.readAll({ after, filter: { categories: ['forgetting'] } })) {
      for (const event of events) {
        const key = keyForgottenBy(event);
        if (key !== undefined) this.forgotten.set(key, event.position);
      }
    }
    const [missing] = [...this.unknown].filter(([key]) => !this.forgotten.has(key));
    if (missing) {
      const [key, position] = missing;
      throw new Finding(
        'keys',
        `The key ${key}, which the event at position ${position} needs, is not in ${this.keys.place}.`,
        this.keys.remedy,
      );
    }
    const [alive] = [...this.forgotten].filter(
      ([key, position]) => position <= after && this.reader.state(key) === 'kept',
    );
    if (alive) {
      const [key, position] = alive;
      throw new Finding(
        'keys',
        `The key ${key} is still there, although the event at position ${position} says that it is forgotten.`,
        'Start Lydhør: it destroys it at once. Then verify again.',
      );
    }
    const destroyedOtherwise = [...this.destroyed].filter((key) => !this.forgotten.has(key)).length;
    return { ...this.reader.counts(), sealed: this.sealed, opened: this.opened, destroyedOtherwise };
  }

  close(): void {
    this.reader.close();
  }

  private mayBeForgottenNow(key: string, { position }: RecordedEvent): void {
    if (this.reader.state(key) === 'destroyed') {
      this.destroyed.add(key);
      return;
    }
    throw new Finding(
      'keys',
      `The key ${key} does not open what the event at position ${position} sealed with it: one of them was changed.`,
      this.keys.remedy,
    );
  }
}

function asFinding(error: unknown, { place, remedy }: KeysToVerify): unknown {
  if (error instanceof Finding) return error;
  if (error instanceof StoreRefused || error instanceof StoreUnavailable) {
    return new Finding('keys', `The keys cannot be used: ${error.message}.`, remedy);
  }
  const { errcode, message = '' } = error as { errcode?: number; message?: string };
  if (errcode === undefined) return error;
  return new Finding('keys', `The key file ${place} cannot be read: ${message}.`, remedy);
}
