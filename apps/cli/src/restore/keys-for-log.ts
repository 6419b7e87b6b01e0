import { boxesIn, destroyKeys, KeyReader, type RecordedEvent } from '@lydhoer/event-store';
import { keyForgottenBy } from '@lydhoer/privacy';
import { Refused } from '../exit-codes.js';

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

  seen(event: RecordedEvent): void {
    const forgotten = keyForgottenBy(event);
    if (forgotten !== undefined) this.forgotten.add(forgotten);
    for (const { key } of boxesIn(event.data)) if (this.reader.state(key) === 'unknown') this.missing.add(key);
  }

  /**
   * Destroys in the file what the log says is forgotten, so that no backup of the keys, older or newer, brings anybody
   * back. Keys that are missing are forbidden for good when `forgetMissing` says so; else throws `Refused`.
   */
  finish(forgetMissing: boolean): KeysOutcome {
    this.close();
    const missing = [...this.missing].filter((key) => !this.forgotten.has(key));
    if (missing.length > 0 && !forgetMissing) {
      throw new Refused(
        `${missing.length} keys that the log needs are not in this backup of the keys: it is older than the log, or ` +
          'belongs to another. Nothing was put in place. Restore the newest keys; or give --forget-missing-keys, and ' +
          'what was sealed under the missing ones is forgotten for good.',
      );
    }
    const forgottenAgain = destroyKeys(this.path, this.forgotten);
    destroyKeys(this.path, missing);
    return { forgottenAgain, missing: missing.length };
  }

  close(): void {
    this.reader.close();
  }
}
