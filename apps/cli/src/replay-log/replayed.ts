import { ContentHash, lineOf, type EventStore, type RecordedEvent } from '@lydhoer/event-store';
import { Refused } from '../exit-codes.js';
import { Progress } from '../progress.js';
import type { CheckedFile } from './read-log-file.js';

/** What is replayed, and where it is. */
export interface Replaying extends CheckedFile {
  readonly from: string;
  /** A backup of the keys that come with it; undefined when they come later. */
  readonly keysFrom: string | undefined;
  readonly signal: AbortSignal;
}

/** What became of it. */
export interface Replayed {
  /** What the store is, at the beginning of a sentence. */
  readonly place: string;
  /** Events of the file that the store held already, and those that were written now. */
  readonly there: number;
  readonly written: number;
  readonly head: string;
  /** `brought`: with the log, by this command or an earlier one. */
  readonly keys: 'brought' | 'missing';
}

/** Shows how far the events are. */
export function replayProgress({ trailer }: CheckedFile): {
  readonly wrote: (events: number) => void;
  end: () => void;
} {
  const progress = new Progress(trailer.events, process.stderr, { label: 'replaying', things: 'events' });
  return {
    wrote: (events) => {
      progress.reached(events);
      progress.counted(events);
    },
    end: () => {
      progress.end();
    },
  };
}

/** Reads back what the store holds now; gives its last position. Throws `Refused` when it is not what the file holds. */
export async function refuseOther(
  store: EventStore,
  { trailer }: CheckedFile,
  seen: (event: RecordedEvent) => void = () => undefined,
): Promise<bigint> {
  const hash = new ContentHash();
  const progress = new Progress(trailer.events, process.stderr, { label: 'reading back', things: 'events' });
  let last = 0n;
  for await (const { events } of store.readAll({ after: 0n })) {
    for (const event of events) {
      last = event.position;
      hash.add(lineOf(event));
      seen(event);
    }
    progress.reached(hash.events);
    progress.counted(hash.events);
  }
  progress.end();
  if (hash.soFar() === trailer.contentHash) return last;
  throw new Refused('The store does not hold what the file holds: its disk or memory fails. Do not use it.');
}
