import { categoryOf, ContentHash, DamagedLog, EventNotAsDeclared, inspectLogFile, lineOf } from '@lydhoer/event-store';
import type { EventCatalog, EventStore, LogCounts, RecordedEvent } from '@lydhoer/event-store';
import { Progress } from '../progress.js';
import { Finding, restoreIt } from './finding.js';

export interface VerifiedLog extends LogCounts {
  readonly head: string;
  readonly recordedAt: string;
  readonly contentHash: string;
}

/** Every page and index of the log's file, and what the tables say about each other. Throws `Finding`. */
export function verifyLogFile(path: string): LogCounts {
  const { finding, counts } = inspectLogFile(path);
  if (finding !== undefined) throw new Finding('log', `The log ${path} is damaged: ${finding}.`, restoreIt);
  return counts;
}

/**
 * Every event of the log up to its end: its checksum, when it was recorded, and that it is as it was declared. `seen` is
 * told of each. Throws `Finding`.
 */
export async function verifyEvents(
  store: EventStore,
  catalog: EventCatalog,
  counts: LogCounts,
  signal: AbortSignal,
  seen: (event: RecordedEvent) => void,
): Promise<VerifiedLog> {
  const progress = new Progress(counts.events, process.stderr, { label: 'checking events', things: 'events' });
  const hash = new ContentHash();
  const head = await store.head();
  let recordedAt = '';
  try {
    for await (const { events } of store.readAll({ after: 0n, until: head })) {
      signal.throwIfAborted();
      for (const event of events) {
        if (event.recordedAt < recordedAt) {
          throw new Finding(
            'log',
            `${placeOf(event)} was recorded at ${event.recordedAt}, before the one before it.`,
            restoreIt,
          );
        }
        ({ recordedAt } = event);
        verifyEvent(event, catalog);
        hash.add(lineOf(event));
        seen(event);
      }
      progress.reached(hash.events);
      progress.counted(hash.events);
    }
  } catch (error) {
    throw error instanceof DamagedLog ? new Finding('log', `${upper(error.message)}.`, '') : error;
  }
  progress.end();
  return { ...counts, events: hash.events, head: String(head), recordedAt, contentHash: hash.soFar() };
}

function verifyEvent(event: RecordedEvent, catalog: EventCatalog): void {
  try {
    catalog.checkRecorded(event);
  } catch (error) {
    const why = error instanceof EventNotAsDeclared ? error.message : 'its upcast fails';
    throw new Finding(
      'log',
      `${placeOf(event)} cannot be read as this version of Lydhør declares it: ${why}.`,
      'Start the version that wrote it, or mend its upcast; the log itself is whole up to here.',
    );
  }
  const { category } = catalog.declarationOf(event.type);
  if (categoryOf(event.stream) === category) return;
  throw new Finding(
    'log',
    `${placeOf(event)} stands in ${event.stream}, and belongs in a stream of ${category}.`,
    restoreIt,
  );
}

const placeOf = ({ type, position }: RecordedEvent) => `${type} at position ${position}`;
const upper = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
