import {
  boxesIn,
  destroyKeys,
  KeyReader,
  type KeyNews,
  type RecordedEvent,
  type StoredFingerprint,
} from '@lydhoer/event-store';
import { keyForgottenBy } from '@lydhoer/privacy';
import { Refused } from '../exit-codes.js';
import { sealsForAWhile } from '../passing-texts.js';

/** What was done to the keys of a log, and what they lack. */
export interface KeysOutcome {
  /** Keys that the log says are forgotten, and that the file still held. They are destroyed. */
  readonly forgottenAgain: number;
  /** Keys of sealed values of the log that the file does not have. */
  readonly missing: number;
}

/** Holds a key file, which nobody has open, against the events of its log, which are told one by one. */
export class KeysForLog {
  private readonly forgotten = new Set<string>();
  private readonly missing = new Set<string>();
  private readonly reader: KeyReader;

  constructor(private readonly path: string) {
    this.reader = KeyReader.open(path);
  }

  /** How many keys the file has, and destroyed ones. */
  get count(): number {
    const { kept, destroyed } = this.reader.counts();
    return kept + destroyed;
  }

  isWrappedBy(masterKey: Uint8Array): boolean {
    return this.reader.isWrappedBy(masterKey);
  }

  seen(event: RecordedEvent): void {
    const forgotten = keyForgottenBy(event);
    if (forgotten !== undefined) this.forgotten.add(forgotten);
    for (const { key } of boxesIn(event.data)) {
      if (this.reader.state(key) !== 'unknown') continue;
      if (sealsForAWhile(event)) this.forgotten.add(key);
      else this.missing.add(key);
    }
  }

  /**
   * Destroys in the file what the log says is forgotten, so that no backup of the keys, older or newer, brings anybody
   * back. Keys that are missing are forbidden for good when `forgetMissing` says so; else throws `Refused`.
   */
  finish(forgetMissing: boolean): KeysOutcome {
    this.close();
    const missing = this.missingKeys();
    if (missing.length > 0 && !forgetMissing) throw keysMissing(missing.length);
    const forgottenAgain = destroyKeys(this.path, this.forgotten);
    destroyKeys(this.path, missing);
    return { forgottenAgain, missing: missing.length };
  }

  /** Every key as the log wants it: what it says is forgotten is destroyed. Throws `Refused` when it needs others, too. */
  *wanted(): Generator<KeyNews> {
    const missing = this.missingKeys();
    if (missing.length > 0) throw keysMissing(missing.length);
    const forbidden = new Set(this.forgotten);
    for (const key of this.reader.all()) {
      const gone = forbidden.delete(key.name);
      yield gone ? { what: 'destroyed', name: key.name } : key;
    }
    for (const name of forbidden) yield { what: 'destroyed', name };
  }

  /** What people are found by who are not forgotten. */
  *wantedIdentifiers(): Generator<StoredFingerprint> {
    for (const identifier of this.reader.identifiers()) if (!this.forgotten.has(identifier.name)) yield identifier;
  }

  private missingKeys(): readonly string[] {
    return [...this.missing].filter((key) => !this.forgotten.has(key));
  }

  close(): void {
    this.reader.close();
  }
}

const keysMissing = (missing: number) =>
  new Refused(
    `${missing} keys that the log needs are not in this backup of the keys: it is older than the log, or ` +
      'belongs to another. Nothing was put in place. Restore the newest keys; or give --forget-missing-keys, and ' +
      'what was sealed under the missing ones is forgotten for good.',
  );
