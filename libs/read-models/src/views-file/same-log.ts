import { DamagedLog, type EventStore } from '@lydhoer/event-store';
import { markOf, type Checkpoint } from './checkpoint.js';

/**
 * Why a checkpoint cannot be one of this log, as a sentence; undefined when it can. Looks at both ends of what was
 * folded: the first event tells another log, the last one a log that was restored from a backup and went another way.
 * Asks for no position: in another log it need not be one at which an event stands.
 */
export async function strangeness(store: EventStore, checkpoint: Checkpoint): Promise<string | undefined> {
  const head = await store.head();
  if (head < checkpoint.position) return `the log ends at ${head}, before its checkpoint ${checkpoint.position}`;
  if (checkpoint.last === null) return undefined;
  try {
    if ((await firstMark(store)) !== checkpoint.first) return 'it was folded from another log';
    const { lastStream, lastRevision, lastPosition } = checkpoint;
    const [last] = await store.readStream(lastStream, { from: lastRevision, limit: 1 });
    if (!last || markOf(last) !== checkpoint.last || last.position !== lastPosition) {
      return `the log has another event at ${lastPosition} than the one that was folded`;
    }
  } catch (error) {
    // A damaged event tells nothing about the file; whoever folds it will say so.
    if (!(error instanceof DamagedLog)) throw error;
  }
  return undefined;
}

async function firstMark(store: EventStore): Promise<string | undefined> {
  for await (const { events } of store.readAll({ after: 0n, batchSize: 1 })) {
    for (const first of events) return markOf(first);
  }
  return undefined;
}
