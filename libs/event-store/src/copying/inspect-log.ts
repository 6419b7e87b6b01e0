import { DatabaseSync } from 'node:sqlite';
import { DamagedLog } from '../port/errors.js';
import { asStoreError } from '../sqlite/sqlite-errors.js';

/** Questions to which a whole log answers with no row; the answer is what is wrong. */
const questions: readonly string[] = [
  `SELECT 'the end of the log is position ' || h.position || ', and its last event stands at ' ||
     coalesce((SELECT max(position) FROM events), 0) FROM head h
     WHERE h.position <> coalesce((SELECT max(position) FROM events), 0)
       AND NOT (h.position > coalesce((SELECT max(position) FROM events), 0) AND (SELECT max(deleted) FROM streams) = 1)`,
  `SELECT 'the end of the log was recorded at ' || h.recorded_at || ', before its last event' FROM head h
     WHERE h.recorded_at < (SELECT recorded_at FROM events ORDER BY position DESC LIMIT 1)`,
  `SELECT 'the event at position ' || e.position || ' belongs to no stream' FROM events e
     LEFT JOIN streams s ON s.id = e.stream WHERE s.id IS NULL LIMIT 1`,
  `SELECT s.name || ' was deleted, and an event of it is still there at position ' || e.position FROM streams s
     JOIN events e ON e.stream = s.id WHERE s.deleted = 1 LIMIT 1`,
  `SELECT s.name || ' has lost an event: it has ' || count(*) || ' events, with revisions from ' || min(e.revision) ||
     ' to ' || max(e.revision) FROM events e JOIN streams s ON s.id = e.stream GROUP BY e.stream
     HAVING min(e.revision) <> 0 OR max(e.revision) <> count(*) - 1 LIMIT 1`,
  `SELECT s.name || ' stands under the category ' || s.category FROM streams s
     WHERE s.category <> substr(s.name, 1, instr(s.name, '-') - 1) LIMIT 1`,
];

/** What is counted in the tables of a log. */
export interface LogCounts {
  readonly events: number;
  readonly streams: number;
  /** Streams that were deleted: their events are gone, and their positions are gaps. */
  readonly deletedStreams: number;
}

export interface InspectedLog {
  /** The first thing that is wrong, as a sentence without its full stop; undefined when nothing is. */
  readonly finding: string | undefined;
  readonly counts: LogCounts;
}

/**
 * Looks at a log's file as a file: every page, every index, and what one event says about another. Reads only, beside
 * whoever writes. What each event says is not looked at here. Throws SQLite's errors, other than that it is damaged.
 */
export function inspectLogFile(path: string): InspectedLog {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 2_000 });
  try {
    return inspected(database);
  } catch (error) {
    if (asStoreError(error, path) instanceof DamagedLog) return { finding: saidBySqlite(error), counts: none };
    throw error;
  } finally {
    database.close();
  }
}

function inspected(database: DatabaseSync): InspectedLog {
  database.exec('BEGIN');
  const first = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  const integrity = first('PRAGMA integrity_check(1)');
  if (integrity !== 'ok') return { finding: saidBySqlite({ message: integrity }), counts: none };
  const counts = {
    events: Number(first('SELECT count(*) FROM events')),
    streams: Number(first('SELECT count(*) FROM streams WHERE deleted = 0')),
    deletedStreams: Number(first('SELECT count(*) FROM streams WHERE deleted = 1')),
  };
  for (const question of questions) {
    const finding = first(question);
    if (finding !== undefined) return { finding: String(finding), counts };
  }
  return { finding: undefined, counts };
}

const none: LogCounts = { events: 0, streams: 0, deletedStreams: 0 };
const saidBySqlite = (error: unknown) =>
  `SQLite says: ${String((error as { message: unknown }).message).split('\n')[0] ?? ''}`;
