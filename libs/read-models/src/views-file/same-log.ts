import { DamagedLog, type EventStore, type RecordedEvent } from '@lydhoer/event-store';
import { markOf, type Checkpoint } from './checkpoint.js';

/**
 * Why a checkpoint cannot be one of this log, as a sentence; undefined when it can. Looks at both ends of what was
 * folded: the first event tells another log, the last one a log that was restored from a backup and went another way.
 */
export async function strangeness(store: EventStore, checkpoint: Checkpoint): Promise<string | undefined> {
  const head = await store.head();
  if (head < checkpoint.position) return `the log ends at ${head}, before its checkpoint ${checkpoint.position}`;
  if (checkpoint.last === null) return undefined;
  try {
    const [first] = await eventsBetween(store, 0n, head, 1);
    if (!first || markOf(first) !== checkpoint.first) return 'it was folded from another log';
    const last = (await eventsBetween(store, checkpoint.beforeLast, checkpoint.lastPosition)).at(-1);
    if (!last || markOf(last) !== checkpoint.last) {
      return `the log has another event at ${checkpoint.lastPosition} than the one that was folded`;
    }
  } catch (error) {
    // A damaged event tells nothing about the file; whoever folds it will say so.
    if (!(error instanceof DamagedLog)) throw error;
  }
  return undefined;
}

async function eventsBetween(store: EventStore, after: bigint, until: bigint, limit = Infinity) {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll({ after, until, batchSize: Math.min(limit, 1000) })) {
    events.push(...batch.events);
    if (events.length >= limit) break;
  }
  return events;
}
