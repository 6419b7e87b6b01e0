import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RecordedEvent } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import type { ParkedEvent } from '../read-models.js';

/**
 * The streams that a poison event has stopped for one view set. Kept in the set's own file and transaction. Nothing
 * here is ever tried again in place: later events of the stream were skipped, so only a rebuild restores the order.
 */
export class ParkedSubjects {
  static readonly creation = [
    `CREATE TABLE _parked (
       subject TEXT PRIMARY KEY, position TEXT NOT NULL, type TEXT NOT NULL, reason TEXT NOT NULL,
       waiting INTEGER NOT NULL
     ) STRICT, WITHOUT ROWID`,
  ];

  private readonly parked = new Map<string, ParkedEvent>();
  private readonly changed = new Set<string>();
  private readonly writing: StatementSync;

  constructor(
    database: DatabaseSync,
    private readonly set: string,
  ) {
    for (const row of database.prepare('SELECT * FROM _parked ORDER BY subject').all()) {
      this.parked.set(String(row.subject), { set, ...row } as unknown as ParkedEvent);
    }
    this.writing = database.prepare(
      `INSERT INTO _parked VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET waiting = excluded.waiting`,
    );
  }

  /** True when the event's stream is parked: the event then waits with it. */
  takes({ stream }: RecordedEvent): boolean {
    const parked = this.parked.size > 0 && this.parked.get(stream);
    if (!parked) return false;
    this.note({ ...parked, waiting: parked.waiting + 1 });
    return true;
  }

  park({ stream, position, type }: RecordedEvent, error: unknown): void {
    const reason = sentenceOf(error);
    this.note({ set: this.set, subject: stream, position: String(position), type, reason, waiting: 0 });
  }

  list(): readonly ParkedEvent[] {
    return [...this.parked.values()];
  }

  /** Writes what changed into the open transaction. */
  flush(): void {
    for (const subject of this.changed) {
      const parked = this.parked.get(subject);
      if (parked) this.writing.run(subject, parked.position, parked.type, parked.reason, parked.waiting);
    }
    this.changed.clear();
  }

  private note(parked: ParkedEvent): void {
    this.parked.set(parked.subject, parked);
    this.changed.add(parked.subject);
  }
}
