import type { StatementSync } from 'node:sqlite';
import type { ReadOptions } from '../port/event-store.js';
import type { EventFilter, RecordedEvent } from '../port/recorded-event.js';
import { checkLimit, refuseGaps } from '../port/reading.js';
import type { Connection } from './connection.js';
import { eventColumns, isOneOf, toRecordedEvent, type StoredEvent } from './stored-event.js';

/** Characters of JSON after which a batch ends early, so that a batch of large events does not fill the memory. */
const batchCharacters = 8_000_000;

/** Positions that one filtered query looks at, so that a filter that matches nothing does not hold the event loop. */
const filterWindow = 20_000n;

const largest = 2n ** 63n - 1n;
const clamp = (value: bigint): bigint => (value > largest ? largest : value < -1n ? -1n : value);

export interface LogBatch {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here was seen. */
  readonly position: bigint;
}

/** What is read from the log, in single synchronous steps; every event is checked against its checksum. */
export class LogReader {
  private readonly forwards: StatementSync;
  private readonly backwards: StatementSync;
  private readonly nextPosition: StatementSync;
  private readonly wholeLog: StatementSync;
  private readonly byCategory: StatementSync;

  constructor(connection: Connection) {
    const stream = (condition: string) =>
      connection.prepare(
        `SELECT ${eventColumns} FROM streams s CROSS JOIN events e ON e.stream = s.id
         WHERE s.name = ? AND e.revision ${condition} LIMIT ?`,
      );
    this.forwards = stream('>= ? ORDER BY e.revision');
    this.backwards = stream('<= ? ORDER BY e.revision DESC');
    this.nextPosition = connection.prepare('SELECT min(position) FROM events WHERE position >= ?');
    // LEFT JOIN keeps SQLite from starting at the streams and sorting afterwards, and an event whose stream is not to
    // be found from vanishing: without a name its checksum is wrong.
    const log = (condition: string) =>
      connection.prepare(
        `SELECT ${eventColumns} FROM events e LEFT JOIN streams s ON s.id = e.stream
         WHERE e.position > ? AND e.position <= ? ${condition} ORDER BY e.position LIMIT ?`,
      );
    this.wholeLog = log('');
    this.byCategory = log('AND (s.id IS NULL OR s.category IN (SELECT value FROM json_each(?)))');
  }

  stream(name: string, { direction = 'forwards', from, limit }: ReadOptions): readonly RecordedEvent[] {
    checkLimit(limit);
    const step = direction === 'forwards' ? 1n : -1n;
    const statement = step === 1n ? this.forwards : this.backwards;
    const start = clamp(from ?? (step === 1n ? 0n : largest));
    const rows = statement.all(name, start, limit ?? -1) as unknown as StoredEvent[];
    const events = rows.map(toRecordedEvent);
    refuseGaps(events, { direction, from: start });
    return events;
  }

  /** The next events after a position, up to another one (inclusive); undefined when there is none left to look at. */
  batch(after: bigint, until: bigint, size: number, filter: EventFilter | undefined): LogBatch | undefined {
    if (after >= until) return undefined;
    const categories = filter?.categories && [JSON.stringify(filter.categories)];
    const end = filter ? this.windowAfter(after, until) : until;
    const events: RecordedEvent[] = [];
    let characters = 0;
    const statement = categories ? this.byCategory : this.wholeLog;
    // Not by their type in SQL: of a damaged event that may be the damaged part.
    const limit = filter?.types ? -1 : size;
    for (const row of statement.iterate(clamp(after), clamp(end), ...(categories ?? []), limit)) {
      const event = row as unknown as StoredEvent;
      if (filter?.types && !isOneOf(event, filter.types)) continue;
      events.push(toRecordedEvent(event));
      characters += event[7].length + event[8].length;
      if (events.length === size || characters >= batchCharacters) {
        return { events, position: event[0] };
      }
    }
    return { events, position: end };
  }

  /** The position of the last event up to `head` recorded before an instant, in the form in which they are stored. */
  positionBefore(instant: string, head: bigint): bigint {
    // Recorded time never runs backwards along the log, so the log is its own index.
    let before = 0n;
    let notBefore = head + 1n;
    while (notBefore - before > 1n) {
      const middle = (before + notBefore) / 2n;
      const row = this.wholeLog.get(middle - 1n, head, 1) as unknown as StoredEvent | undefined;
      const event = row && toRecordedEvent(row);
      if (event && event.position < notBefore && event.recordedAt < instant) before = event.position;
      else notBefore = middle;
    }
    return before;
  }

  private windowAfter(after: bigint, until: bigint): bigint {
    const [next] = this.nextPosition.get(clamp(after + 1n)) as unknown as [bigint | null];
    if (next === null) return until;
    const end = next + filterWindow;
    return end < until ? end : until;
  }
}
