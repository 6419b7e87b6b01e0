import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** What one row of the log holds beside its place in it. */
export interface BareEvent {
  readonly id: string;
  readonly type: string;
  readonly metadata: string;
  readonly data: string;
}

/**
 * The least that writes the same bytes as durably: one table with the log's columns and its index, one prepared insert,
 * WAL and `synchronous=FULL`. No check, no conflict, no checksum, no JSON.
 */
export class BareLog {
  private readonly database: DatabaseSync;
  private readonly insert: StatementSync;
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;
  private position = 0;

  constructor(path: string) {
    this.database = new DatabaseSync(path);
    this.database.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE events (
        position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL, recorded_at TEXT NOT NULL,
        id TEXT NOT NULL, type TEXT NOT NULL, checksum INTEGER NOT NULL, metadata TEXT NOT NULL, data TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX events_of_stream ON events (stream, revision);`);
    this.insert = this.database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.begin = this.database.prepare('BEGIN IMMEDIATE');
    this.commit = this.database.prepare('COMMIT');
  }

  /** One transaction. */
  write(events: readonly BareEvent[]): void {
    this.begin.run();
    for (const { id, type, metadata, data } of events) {
      this.position++;
      this.insert.run(this.position, this.position % 1_000, this.position, instant, id, type, 1, metadata, data);
    }
    this.commit.run();
  }

  get written(): number {
    return this.position;
  }

  close(): void {
    this.database.close();
  }
}

const instant = '2026-01-01T08:00:00.000Z';
