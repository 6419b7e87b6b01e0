import {
  ContentHash,
  DamagedLog,
  inspectLogFile,
  lineOf,
  SqliteEventStore,
  type RecordedEvent,
} from '@lydhoer/event-store';
import { Refused } from '../exit-codes.js';
import type { Progress } from '../progress.js';
import type { LogFacts } from './manifest.js';

interface Reading {
  readonly signal: AbortSignal;
  readonly progress: (events: number) => Pick<Progress, 'reached' | 'counted'>;
  /** Told of every event, in the order of the log. */
  readonly seen?: (event: RecordedEvent) => void;
}

/**
 * Reads a copy of a log from its beginning to its end and tells what it holds: every page, every index, every event
 * with its checksum. Throws `Refused` when it is not whole.
 */
export async function factsOf(path: string, { signal, progress, seen }: Reading): Promise<LogFacts> {
  const { finding, counts } = inspectLogFile(path);
  if (finding !== undefined) throw notWhole(finding);
  const store = SqliteEventStore.open(path, { readOnly: true });
  try {
    const hash = new ContentHash();
    const shown = progress(counts.events);
    let recordedAt = '';
    for await (const { events } of store.readAll({ after: 0n })) {
      signal.throwIfAborted();
      for (const event of events) {
        hash.add(lineOf(event));
        ({ recordedAt } = event);
        seen?.(event);
      }
      shown.reached(hash.events);
      shown.counted(hash.events);
    }
    if (hash.events !== counts.events)
      throw notWhole(`${counts.events} events are counted and ${hash.events} are read`);
    const { id, createdAt } = store;
    return { id, createdAt, ...counts, head: String(await store.head()), recordedAt, contentHash: hash.soFar() };
  } catch (error) {
    throw error instanceof DamagedLog ? notWhole(error.message) : error;
  } finally {
    await store.close();
  }
}

const notWhole = (finding: string) =>
  new Refused(`The log is not whole: ${finding}. Nothing was made of it; \`verify\` on the store says more.`);
