import { DatabaseSync } from 'node:sqlite';
import type { ParkedEvent, ViewReader } from '../read-models.js';
import { FoldingRows } from '../rows/folding-rows.js';
import { advanced, CheckpointTable, type Checkpoint } from './checkpoint.js';
import type { DeclaredSet } from './declared-set.js';
import type { LogBatch, ReadEvent } from './log-batch.js';
import { ParkedSubjects } from './parked-subjects.js';
import { SqlReader } from './sql-reader.js';
import { isSqliteError } from './sqlite-errors.js';
import { beginning, completion, prepareFile, refuseCut } from './views-schema.js';

/** What a file is used for. */
interface Use {
  readonly settings: string;
  /** While more events follow at once, so many changed rows, or else so many events, share one transaction. */
  readonly rowsPerSave: number;
  readonly eventsPerSave: number;
  /** Rows that stay in memory between two transactions. */
  readonly rowsKept: number;
}

/** Short transactions: the event loop of the process waits for each. */
const answering: Use = {
  // Disposable: after a power cut the last commits may be gone, and are folded again.
  settings: `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000;
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000`,
  rowsPerSave: 2_000,
  eventsPerSave: 20_000,
  rowsKept: 20_000,
};

/** If the process dies it is begun anew: no journal, no waiting for the disk, few large writes. */
const building: Use = {
  settings: `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000`,
  rowsPerSave: 100_000,
  eventsPerSave: 200_000,
  rowsKept: 100_000,
};

/**
 * One view set's rows, its parked subjects and its checkpoint, in one SQLite file and always in one transaction.
 * After any error of `fold` the file must be closed and opened again: what is in memory no longer counts.
 */
export class ViewsFile implements ViewReader {
  readonly all: ViewReader['all'];
  readonly get: ViewReader['get'];
  private readonly rows: FoldingRows;
  private readonly parkedSubjects: ParkedSubjects;
  private readonly checkpoints: CheckpointTable;
  private saved: Checkpoint;
  private reached: Checkpoint;
  private unsaved = 0;
  private changed = false;

  private constructor(
    private readonly database: DatabaseSync,
    private readonly set: DeclaredSet,
    private readonly use: Use,
  ) {
    this.rows = new FoldingRows(database, set.tables, use.rowsKept);
    this.parkedSubjects = new ParkedSubjects(database, set.name);
    this.checkpoints = new CheckpointTable(database);
    const reader = new SqlReader(database);
    this.all = reader.all;
    this.get = reader.get;
    this.saved = this.checkpoints.read();
    this.reached = this.saved;
  }

  /**
   * Opens or makes the file of a set; `:memory:` keeps it in memory. Every page of a file that is there is checked,
   * unless it is known to be `whole`, because it was just built. Throws `ViewsFileDamaged`.
   */
  static open(path: string, set: DeclaredSet, { whole = false } = {}): ViewsFile {
    refuseCut(path);
    return ViewsFile.with(path, set, answering, (database) => {
      prepareFile(database, set, whole);
    });
  }

  /**
   * Makes a file that nobody reads before it is finished (`finish`); until then no other process takes it for a file
   * of views. `:memory:` builds in memory.
   */
  static build(path: string, set: DeclaredSet): ViewsFile {
    return ViewsFile.with(path, set, building, (database) => {
      database.exec(`BEGIN; ${beginning(set)}; COMMIT`);
    });
  }

  private static with(path: string, set: DeclaredSet, use: Use, prepare: (database: DatabaseSync) => void): ViewsFile {
    const database = new DatabaseSync(path);
    try {
      database.exec(use.settings);
      prepare(database);
      const file = new ViewsFile(database, set, use);
      database.exec('PRAGMA query_only = ON');
      return file;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** What the rows in the file show; events folded after it are not written yet. */
  get position(): bigint {
    return this.changed ? this.saved.position : this.reached.position;
  }

  get checkpoint(): Checkpoint {
    return this.reached;
  }

  parked(): readonly ParkedEvent[] {
    return this.parkedSubjects.list();
  }

  /** Folds what the batch has beyond this file's checkpoint. Throws `CheckpointMoved` and SQLite's errors. */
  fold(batch: LogBatch): void {
    const from = this.reached.position;
    if (batch.position > from) {
      const recorded = batch.recorded.filter(({ position }) => position > from);
      for (const read of batch.wanted) if (read.event.position > from) this.foldOne(read);
      this.reached = advanced(this.reached, recorded, batch.position);
      this.unsaved += recorded.length;
    }
    const much = this.rows.pending >= this.use.rowsPerSave || this.unsaved >= this.use.eventsPerSave;
    if (much || (this.changed && !batch.more)) this.save();
  }

  /** Brings the file up to what is in memory. */
  save(): void {
    if (this.reached.position === this.saved.position) return;
    this.database.exec('PRAGMA query_only = OFF; BEGIN IMMEDIATE');
    try {
      this.rows.flush();
      this.parkedSubjects.flush();
      this.checkpoints.move(this.saved, this.reached);
      this.database.exec('COMMIT; PRAGMA query_only = ON');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
    this.saved = this.reached;
    this.unsaved = 0;
    this.changed = false;
  }

  /** Completes a file that was built. To survive a power cut it must still be brought to the disk. */
  finish(): void {
    this.save();
    this.database.exec(`PRAGMA query_only = OFF; ${completion(this.set)}; PRAGMA query_only = ON`);
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private foldOne({ event, failure }: ReadEvent): void {
    const folds = this.set.foldsOf(event.type);
    if (folds.length === 0) return;
    this.changed = true;
    if (this.parkedSubjects.takes(event)) return;
    try {
      if (failure) throw failure;
      for (const fold of folds) fold(event, this.rows);
      this.rows.keep();
    } catch (error) {
      this.rows.undo();
      if (isSqliteError(error)) throw error; // the disk's fault, not the event's
      this.parkedSubjects.park(event, error);
    }
  }
}
