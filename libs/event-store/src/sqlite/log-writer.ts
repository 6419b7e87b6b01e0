import { WrongExpectedRevision } from '../port/errors.js';
import type { AppendResult } from '../port/event-store.js';
import { categoryOf, type ExpectedRevision } from '../port/recorded-event.js';
import type { SerialisedEvent } from '../port/serialised-append.js';
import type { Connection } from './connection.js';
import type { Head } from './log-head.js';
import { checksumOf } from './stored-event.js';

interface Written<T> {
  readonly answer: T;
  readonly head: Head;
}

interface KnownStream {
  readonly id: bigint;
  readonly at: ExpectedRevision | 'deleted';
}

const lastRevision = 2n ** 63n - 1n;

/** What is written to the log. Each method runs inside a transaction that `GroupCommit` opens and commits. */
export class LogWriter {
  private readonly findStream;
  private readonly addStream;
  private readonly addEvent;
  private readonly idsFrom;
  private readonly bury;
  private readonly removeEvents;

  constructor(connection: Connection) {
    this.findStream = connection.prepare(
      `SELECT id, deleted, (SELECT max(revision) FROM events WHERE stream = streams.id) FROM streams WHERE name = ?`,
    );
    this.addStream = connection.prepare('INSERT INTO streams (name, category) VALUES (?, ?)');
    this.addEvent = connection.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.idsFrom = connection.prepare(
      'SELECT id, revision, position FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    );
    this.bury = connection.prepare('UPDATE streams SET deleted = 1 WHERE id = ?');
    this.removeEvents = connection.prepare('DELETE FROM events WHERE stream = ?');
  }

  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly SerialisedEvent[],
    head: Head,
  ): Written<AppendResult> {
    const known = this.find(stream);
    const actual = known?.at ?? 'no-stream';
    if (actual !== expected) {
      const original = known && this.writtenBefore(known, expected, events);
      if (!original) throw new WrongExpectedRevision(stream, expected, actual);
      return { answer: original, head };
    }
    const id = known?.id ?? this.create(stream);
    return this.write(stream, id, actual === 'no-stream' ? 0n : actual + 1n, events, head);
  }

  /** Leaves a tombstone, also where there was no stream yet: nothing can be written to it again. */
  remove(stream: string, expected: ExpectedRevision, head: Head): Written<void> {
    const known = this.find(stream);
    const actual = known?.at ?? 'no-stream';
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    const id = known?.id ?? this.create(stream);
    this.bury.run(id);
    this.removeEvents.run(id);
    return { answer: undefined, head };
  }

  private find(stream: string): KnownStream | undefined {
    const row = this.findStream.get(stream) as unknown as [bigint, bigint, bigint | null] | undefined;
    if (!row) return undefined;
    const [id, deleted, revision] = row;
    return { id, at: deleted ? 'deleted' : (revision ?? 'no-stream') };
  }

  private create(stream: string): bigint {
    return this.addStream.run(stream, categoryOf(stream)).lastInsertRowid as bigint;
  }

  private write(
    stream: string,
    id: bigint,
    firstRevision: bigint,
    events: readonly SerialisedEvent[],
    head: Head,
  ): Written<AppendResult> {
    let { position, recordedAt } = head;
    let revision = firstRevision - 1n;
    const now = new Date().toISOString();
    for (const event of events) {
      position += 1n;
      revision += 1n;
      const at = event.recordedAt ?? now;
      if (at > recordedAt) recordedAt = at;
      const checksum = checksumOf(stream, revision, position, recordedAt, event);
      this.addEvent.run(position, id, revision, recordedAt, event.id, event.type, checksum, event.metadata, event.data);
    }
    return { answer: { revision, position }, head: { position, recordedAt } };
  }

  /** The result of the append that wrote these very ids after this very revision, if there was one. */
  private writtenBefore(
    { id, at }: KnownStream,
    expected: ExpectedRevision,
    events: readonly SerialisedEvent[],
  ): AppendResult | undefined {
    if (at === 'deleted' || expected === lastRevision) return undefined;
    const from = expected === 'no-stream' ? 0n : expected + 1n;
    if (from < 0n || from > lastRevision) return undefined;
    const rows = this.idsFrom.all(id, from, events.length) as unknown as [string, bigint, bigint][];
    const last = rows.at(-1);
    const same = rows.length === events.length && rows.every(([id], index) => id === events[index]?.id);
    return same && last ? { revision: last[1], position: last[2] } : undefined;
  }
}
