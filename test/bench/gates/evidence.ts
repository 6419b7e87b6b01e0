import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SeenStream } from './gate-views.js';
import type { Evidence, LoggedStream } from './gates.js';

/** Reads a file with one connection and closes it again. */
export function reading<T>(path: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

/** The file of a set in the folder `views/`. */
export function viewsFileOf(folder: string, set: string): string {
  const views = join(folder, 'views');
  const name = readdirSync(views).find((file) => file.endsWith('.db') && file.startsWith(`${set}-`));
  if (name === undefined) throw new Error(`there are no views of ${set} in ${views}`);
  return join(views, name);
}

/** What the log holds, counted by SQLite itself: nothing of Lydhør's reads it here. */
export function loggedStreams(log: string): Pick<Evidence, 'logged' | 'head'> {
  return reading(log, (database) => ({
    logged: database
      .prepare(
        'SELECT s.name AS stream, count(*) AS events FROM events e JOIN streams s ON s.id = e.stream GROUP BY s.id',
      )
      .all() as unknown as readonly LoggedStream[],
    head: positionIn(database, 'SELECT max(position) AS position FROM events'),
  }));
}

/** What the witness's file holds. */
export function seenStreams(file: string): Pick<Evidence, 'seen' | 'checkpoint'> {
  return reading(file, (database) => ({
    seen: database.prepare('SELECT * FROM seen_stream').all() as unknown as readonly SeenStream[],
    checkpoint: positionIn(database, 'SELECT position FROM _checkpoint'),
  }));
}

/** How many events the rows show, and how many there are up to the checkpoint, read in one transaction while it runs. */
export function rowsBesideCheckpoint(file: string, log: string): { readonly shown: number; readonly upTo: number } {
  const [shown, checkpoint] = reading(file, (database) => {
    database.exec('BEGIN');
    const { events } = database.prepare('SELECT coalesce(sum(events), 0) AS events FROM seen_stream').get() as {
      events: number;
    };
    return [events, positionIn(database, 'SELECT position FROM _checkpoint')] as const;
  });
  const count = 'SELECT count(*) AS position FROM events WHERE position <= ?';
  return { shown, upTo: reading(log, (database) => Number(positionIn(database, count, checkpoint))) };
}

function positionIn(database: DatabaseSync, sql: string, ...parameters: readonly bigint[]): bigint {
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  return (statement.get(...parameters)?.position ?? 0n) as bigint;
}
