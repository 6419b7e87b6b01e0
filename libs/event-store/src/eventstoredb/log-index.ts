import { rmSync } from 'node:fs';
import type { StatementSync } from 'node:sqlite';
import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import { Connection } from '../sqlite/connection.js';
import { isTombstone, type ServerEvent } from './server-event.js';
import { isOurs, ownTimeOf } from './stored-metadata.js';

/** `Lyix` in ASCII, in the header of every index file. */
const applicationId = 0x4c796978;
const schemaVersion = 1;

/** Of our events, one in so many is a sample: what `positionBefore` reads at most. */
const sampleEvery = 512;

// `later` holds the recorded time of each event whose own time is earlier than one before it. `reached` is the last
// position that was looked at, and the id of the event there, by which another log is known.
const schema = `
  CREATE TABLE reached (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    position INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    maximum TEXT NOT NULL,
    ours INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE samples (position INTEGER PRIMARY KEY, maximum TEXT NOT NULL) STRICT;
  CREATE INDEX samples_by_time ON samples (maximum, position);
  CREATE TABLE later (position INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL) STRICT;
  CREATE TABLE deleted (stream TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO reached VALUES (1, 0, '', '', 0);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

export interface Reached {
  readonly position: bigint;
  readonly eventId: string;
  /** The latest own time up to there: the recorded time of the next event is no earlier. Empty before the first. */
  readonly maximum: string;
  /** How many of the events up to there are ours. */
  readonly ours: bigint;
}

/**
 * What the server does not keep, in a file beside the views: the recorded time of events (the running maximum of their
 * own times, in the order of the log) and which streams were deleted. It follows from the log alone, so it is thrown
 * away and made anew whenever it does not fit.
 */
export class LogIndex {
  private readonly statements;

  /**
   * Opens the index, and makes it when there is none or when it cannot be read. `alongside` reads the index that
   * another instance keeps. Throws `StoreRefused` when the file is another program's database; `StoreUnavailable` when
   * there is none to read alongside.
   */
  static open(path: string, { alongside = false }: { readonly alongside?: boolean } = {}): LogIndex {
    refuseForeign(path);
    try {
      return new LogIndex(new Connection(path, { readOnly: alongside }), alongside);
    } catch (error) {
      if (alongside) throw new StoreUnavailable(`nobody keeps the index ${path}`, { cause: error });
      for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
      return new LogIndex(new Connection(path), false);
    }
  }

  private constructor(
    private readonly connection: Connection,
    alongside: boolean,
  ) {
    try {
      if (!alongside) this.prepareFile();
      this.statements = this.prepareStatements();
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  private prepareFile(): void {
    const { connection } = this;
    // Losing the last moments in a power cut costs reading them again; waiting for the disk would cost every commit.
    connection.run('PRAGMA synchronous = NORMAL');
    const [tables, version] = tablesAndVersion(connection);
    if (tables === 0n) connection.run(`BEGIN; ${schema} COMMIT;`);
    else if (version !== BigInt(schemaVersion)) throw new Error('an index of another version');
  }

  private prepareStatements() {
    const { connection } = this;
    return {
      reached: connection.prepare('SELECT position, event_id, maximum, ours FROM reached'),
      reach: connection.prepare('UPDATE reached SET position = ?, event_id = ?, maximum = ?, ours = ?'),
      sample: connection.prepare('INSERT OR REPLACE INTO samples VALUES (?, ?)'),
      later: connection.prepare('INSERT OR REPLACE INTO later VALUES (?, ?)'),
      delete: connection.prepare('INSERT OR IGNORE INTO deleted VALUES (?)'),
      recordedAt: connection.prepare('SELECT recorded_at FROM later WHERE position = ?'),
      isDeleted: connection.prepare('SELECT 1 FROM deleted WHERE stream = ?'),
      sampleBefore: connection.prepare(
        'SELECT position, maximum FROM samples WHERE maximum < ? ORDER BY maximum DESC, position DESC LIMIT 1',
      ),
      sampleAt: connection.prepare('SELECT max(position) FROM samples WHERE position <= ?'),
    } satisfies Record<string, StatementSync>;
  }

  reached(): Reached {
    const row = this.statements.reached.get() as unknown as [bigint, string, string, bigint];
    const [position, eventId, maximum, ours] = row;
    return { position, eventId, maximum, ours };
  }

  /** Takes the next events of the log, in order; answers how far it is now. */
  take(events: readonly ServerEvent[]): Reached {
    this.connection.begin();
    try {
      let reached = this.reached();
      for (const event of events) if (event.position > reached.position) reached = this.takeOne(event, reached);
      this.statements.reach.run(reached.position, reached.eventId, reached.maximum, reached.ours);
      this.connection.commit();
      return reached;
    } catch (error) {
      this.connection.rollback();
      throw error;
    }
  }

  private takeOne(event: ServerEvent, { maximum, ours }: Reached): Reached {
    const { position, stream, id: eventId } = event;
    if (isTombstone(event)) this.statements.delete.run(stream);
    if (!isOurs(event)) return { position, eventId, maximum, ours };
    const own = ownTimeOf(event);
    if (own < maximum) this.statements.later.run(position, maximum);
    const latest = own < maximum ? maximum : own;
    if (ours % BigInt(sampleEvery) === 0n) this.statements.sample.run(position, latest);
    return { position, eventId, maximum: latest, ours: ours + 1n };
  }

  /** The recorded time of an event of ours that the index has passed. */
  recordedAt(event: ServerEvent): string {
    const row = this.statements.recordedAt.get(event.position) as unknown as [string] | undefined;
    return row?.[0] ?? ownTimeOf(event);
  }

  isDeleted(stream: string): boolean {
    return this.statements.isDeleted.get(stream) !== undefined;
  }

  /** The last sample recorded before an instant, with its time; undefined when there is none. */
  sampleBefore(instant: string): { readonly position: bigint; readonly maximum: string } | undefined {
    const row = this.statements.sampleBefore.get(instant) as unknown as [bigint, string] | undefined;
    return row && { position: row[0], maximum: row[1] };
  }

  /** A position at which an event begins, at or before a position; 0n when there is none. */
  boundaryBefore(position: bigint): bigint {
    const [sample] = this.statements.sampleAt.get(position) as unknown as [bigint | null];
    return sample ?? 0n;
  }

  /** Forgets everything: the log is another one. */
  clear(): void {
    this.connection.run(`
      BEGIN IMMEDIATE;
      DELETE FROM samples; DELETE FROM later; DELETE FROM deleted;
      UPDATE reached SET position = 0, event_id = '', maximum = '', ours = 0;
      COMMIT;
    `);
  }

  close(): void {
    this.connection.close();
  }
}

const pragma = (connection: Connection, name: string): bigint =>
  (connection.prepare(`PRAGMA ${name}`).get() as unknown as [bigint])[0];

function tablesAndVersion(connection: Connection): readonly [tables: bigint, version: bigint] {
  const [tables] = connection.prepare('SELECT count(*) FROM sqlite_schema').get() as unknown as [bigint];
  return [tables, pragma(connection, 'user_version')];
}

/** Looks without a trace: opening it to write would change it. */
function refuseForeign(path: string): void {
  if (isForeign(path)) throw new StoreRefused('foreign', `${path} is not the index of a log: move it away`);
}

/** What cannot be read at all is no database of anybody. */
function isForeign(path: string): boolean {
  try {
    const connection = new Connection(path, { readOnly: true });
    try {
      return pragma(connection, 'application_id') !== BigInt(applicationId) && tablesAndVersion(connection)[0] > 0n;
    } finally {
      connection.close();
    }
  } catch {
    return false;
  }
}
