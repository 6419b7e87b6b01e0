import { categoryOf, ContentHash, DamagedLog, EventNotAsDeclared, inspectLogFile, lineOf } from '@lydhoer/event-store';
import type { EventCatalog, EventStore, LogCounts, RecordedEvent } from '@lydhoer/event-store';
import { Progress } from '../progress.js';
import { Finding, remediesInFolder, type Remedies } from './finding.js';
import { WholeStreams } from './whole-streams.js';

export interface VerifiedLog {
  readonly events: number;
  readonly streams: number;
  /** Undefined where only the server knows. */
  readonly deletedStreams?: number;
  readonly head: string;
  readonly recordedAt: string;
  readonly contentHash: string;
}

/** Every page and index of the log's file, and what the tables say about each other. Throws `Finding`. */
export function verifyLogFile(path: string): LogCounts {
  const { finding, counts } = inspectLogFile(path);
  if (finding !== undefined) throw new Finding('log', `The log ${path} is damaged: ${finding}.`, remediesInFolder.log);
  return counts;
}

export interface Verifying {
  readonly store: EventStore;
  /** The last position that is looked at. */
  readonly head: bigint;
  readonly catalog: EventCatalog;
  readonly remedies: Remedies;
  readonly signal: AbortSignal;
  /** Told of every event. */
  readonly seen: (event: RecordedEvent) => void;
}

/**
 * Every event of the log up to its end: its checksum, when it was recorded, that its stream lacks none before it, and
 * that it is as it was declared. Throws `Finding`.
 */
export async function verifyEvents({ store, head, catalog, remedies, signal, seen }: Verifying): Promise<VerifiedLog> {
  const hash = new ContentHash();
  const streams = new WholeStreams(remedies);
  const progress = new Progress(Number(head), process.stderr, { label: 'checking events', things: 'events' });
  let recordedAt = '';
  try {
    for await (const { events, position } of store.readAll({ after: 0n, until: head })) {
      signal.throwIfAborted();
      for (const event of events) {
        if (event.recordedAt < recordedAt) {
          throw new Finding(
            'log',
            `${placeOf(event)} was recorded at ${event.recordedAt}, before the one before it.`,
            remedies.log,
          );
        }
        ({ recordedAt } = event);
        streams.seen(event);
        verifyEvent(event, catalog, remedies);
        hash.add(lineOf(event));
        seen(event);
      }
      progress.reached(Number(position));
      progress.counted(hash.events);
    }
  } catch (error) {
    throw error instanceof DamagedLog ? new Finding('log', `${upper(error.message)}.`, '') : error;
  }
  progress.end();
  const { events } = hash;
  return { events, streams: streams.count, head: String(head), recordedAt, contentHash: hash.soFar() };
}

function verifyEvent(event: RecordedEvent, catalog: EventCatalog, remedies: Remedies): void {
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
    remedies.log,
  );
}

const placeOf = ({ type, position }: RecordedEvent) => `${type} at position ${position}`;
const upper = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
