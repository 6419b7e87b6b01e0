import { createHash } from 'node:crypto';
import type { RecordedEvent } from './recorded-event.js';

/**
 * An event as one line of JSON: all that it says and where it stands in its stream, as stored (sealed stays sealed).
 * Not its position, which is the store's own affair: a log that moves keeps its lines and may get other positions.
 */
export function lineOf({ id, type, stream, revision, recordedAt, data, metadata }: RecordedEvent): string {
  return JSON.stringify({ id, type, stream, revision: String(revision), recordedAt, data, metadata });
}

/**
 * One hash over all events of a log in their order: the same for two logs when they hold the same events, wherever they
 * are kept. Each event changes all that follow, so no event can be changed, moved, added or left out unnoticed.
 */
export class ContentHash {
  private readonly hash = createHash('sha256');
  private count = 0;

  add(line: string): void {
    this.hash.update(line);
    this.hash.update('\n');
    this.count += 1;
  }

  get events(): number {
    return this.count;
  }

  /** SHA-256 in hex of the lines so far, each with its line break. */
  soFar(): string {
    return this.hash.copy().digest('hex');
  }
}
