import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** How long a statement waits, in milliseconds, while another process writes. The event loop waits with it. */
export const patience = 2_000;

/**
 * One connection to the log, set up so that a commit survives a power cut, with its statements prepared once.
 * All of its methods are synchronous: a transaction begins and ends in one turn of the event loop, so a reader on the
 * same connection never sees half of one.
 */
export class Connection {
  private readonly database: DatabaseSync;
  private readonly statements;

  constructor(
    readonly path: string,
    { readOnly = false }: { readonly readOnly?: boolean } = {},
  ) {
    this.database = new DatabaseSync(path, { timeout: patience, readOnly });
    // A connection that cannot write leaves the file in the journal mode in which it finds it.
    if (!readOnly)
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    this.database.exec('PRAGMA cache_size = -16000');
    this.statements = {
      begin: this.prepare('BEGIN IMMEDIATE'),
      commit: this.prepare('COMMIT'),
      rollback: this.prepare('ROLLBACK'),
      savepoint: this.prepare('SAVEPOINT one_of_the_group'),
      release: this.prepare('RELEASE one_of_the_group'),
      rollbackToSavepoint: this.prepare('ROLLBACK TO one_of_the_group'),
    };
  }

  /** Prepares a statement whose rows are arrays and whose integers are bigint. */
  prepare(sql: string): StatementSync {
    const statement = this.database.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    return statement;
  }

  /** Runs several statements that answer nothing. */
  run(sql: string): void {
    this.database.exec(sql);
  }

  /** Takes the write lock at once, so that nothing that is read in the transaction is stale when it writes. */
  begin(): void {
    this.statements.begin.run();
  }

  commit(): void {
    this.statements.commit.run();
  }

  /** Also after an error with which SQLite rolled back by itself. */
  rollback(): void {
    if (this.inTransaction) this.statements.rollback.run();
  }

  /** Carries out a part of the transaction; when it throws, what it wrote is undone and the transaction stands. */
  inSavepoint<T>(part: () => T): T {
    this.statements.savepoint.run();
    try {
      const result = part();
      this.statements.release.run();
      return result;
    } catch (error) {
      if (this.inTransaction) {
        this.statements.rollbackToSavepoint.run();
        this.statements.release.run();
      }
      throw error;
    }
  }

  get inTransaction(): boolean {
    return this.database.isOpen && this.database.isTransaction;
  }

  /** Moves what the write-ahead log holds into the file and empties it. False when a reader was in the way. */
  foldWriteAheadLog(): boolean {
    const [busy] = this.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as unknown as [bigint];
    return busy === 0n;
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }
}
