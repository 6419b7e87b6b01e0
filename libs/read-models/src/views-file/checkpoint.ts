import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RecordedEvent } from '@lydhoer/event-store';

/** Which event this is, in which log: ids alone return when a log is made again from the same commands. */
export const markOf = ({ id, recordedAt }: RecordedEvent): string => `${id} ${recordedAt}`;

/** How far a file has folded its log, and how to tell whether a log is that log. */
export interface Checkpoint {
  readonly position: bigint;
  /** The log's first event; null before any was seen. */
  readonly first: string | null;
  /** The last event seen, and where it stands: in its stream, where every store finds it at once, and in the log. */
  readonly last: string | null;
  readonly lastStream: string;
  readonly lastRevision: bigint;
  readonly lastPosition: bigint;
}

/** The checkpoint after these events, the log having been seen up to `position`. */
export function advanced(from: Checkpoint, events: readonly RecordedEvent[], position: bigint): Checkpoint {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return { ...from, position };
  return {
    position,
    first: from.first ?? markOf(first),
    last: markOf(last),
    lastStream: last.stream,
    lastRevision: last.revision,
    lastPosition: last.position,
  };
}

/** Somebody else moved the checkpoint of this file: what was folded here does not fit any more. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** The checkpoint's row in a views file. */
export class CheckpointTable {
  static readonly creation = [
    `CREATE TABLE _checkpoint (
       id INTEGER PRIMARY KEY CHECK (id = 1),
       position INTEGER NOT NULL, first TEXT,
       last TEXT, last_stream TEXT NOT NULL, last_revision INTEGER NOT NULL, last_position INTEGER NOT NULL
     ) STRICT`,
    "INSERT INTO _checkpoint VALUES (1, 0, NULL, NULL, '', 0, 0)",
  ];

  private readonly reading: StatementSync;
  private readonly moving: StatementSync;

  constructor(database: DatabaseSync) {
    this.reading = database.prepare('SELECT * FROM _checkpoint');
    this.reading.setReadBigInts(true);
    this.moving = database.prepare(
      `UPDATE _checkpoint SET position = ?, first = ?, last = ?, last_stream = ?, last_revision = ?, last_position = ?
       WHERE position = ?`,
    );
  }

  read(): Checkpoint {
    const row = this.reading.get();
    if (!row) throw new CheckpointMoved('the checkpoint is gone');
    return {
      position: row.position as bigint,
      first: row.first as string | null,
      last: row.last as string | null,
      lastStream: row.last_stream as string,
      lastRevision: row.last_revision as bigint,
      lastPosition: row.last_position as bigint,
    };
  }

  /** Compare and set. Throws `CheckpointMoved` when the file no longer stands at `from`. */
  move(from: Checkpoint, to: Checkpoint): void {
    const { position, first, last, lastStream, lastRevision, lastPosition } = to;
    const row = [position, first, last, lastStream, lastRevision, lastPosition];
    const { changes } = this.moving.run(...row, from.position);
    if (changes !== 1)
      throw new CheckpointMoved(`the file is no longer at ${from.position}: another process writes it`);
  }
}
