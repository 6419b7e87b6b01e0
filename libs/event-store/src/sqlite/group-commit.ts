import { AppendOutcomeUnknown } from '../port/errors.js';
import type { Head } from './log-head.js';
import type { LogWriter } from './log-writer.js';
import type { OpenLog } from './open-log.js';
import { asStoreError, sqliteCode, sqliteFull } from './sqlite-errors.js';

/** Writes synchronously, given the end of the log, and says where the log ends now. */
export type Work<T> = (writer: LogWriter, head: Head) => { readonly answer: T; readonly head: Head };

interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Works that share a transaction at most, so that a long queue does not hold the event loop. */
const groupSize = 512;

/** What the committer needs of the store around it. */
export interface Committing {
  readonly path: string;
  /** The open log; opens it again after `lost`. Throws `StoreUnavailable`. */
  log(): OpenLog;
  /** The connection cannot be trusted any more. */
  lost(): void;
  committed(): void;
}

/**
 * Lets what is written in one turn of the event loop share one transaction, and so one wait for the disk. Nobody is
 * answered before the commit, not even who was refused: a refusal may rest on what a sibling wrote.
 */
export class GroupCommit {
  private queue: Waiting[] = [];
  private next: NodeJS.Immediate | undefined;

  constructor(private readonly store: Committing) {}

  submit<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ work, resolve, reject });
      this.next ??= setImmediate(() => {
        this.carryOutOne();
      });
    });
  }

  /** Commits everything that waits. */
  drain(): void {
    while (this.queue.length > 0) this.carryOutOne();
  }

  private carryOutOne(): void {
    clearImmediate(this.next);
    const group = this.queue.splice(0, groupSize);
    this.next =
      this.queue.length === 0
        ? undefined
        : setImmediate(() => {
            this.carryOutOne();
          });
    let answers: readonly (() => void)[];
    try {
      answers = this.carryOut(group);
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const answer of answers) answer();
    this.store.committed();
  }

  private carryOut(group: readonly Waiting[]): readonly (() => void)[] {
    const log = this.store.log();
    const answers = this.write(log, group);
    try {
      log.connection.commit();
    } catch (error) {
      // The commit's own record is written last: where there was no room, it is not there.
      if (sqliteCode(error) === sqliteFull) throw this.undone(log, error);
      this.store.lost();
      throw new AppendOutcomeUnknown(`the log ${this.store.path} did not confirm the commit`, { cause: error });
    }
    return answers;
  }

  private write(log: OpenLog, group: readonly Waiting[]): readonly (() => void)[] {
    const { connection, writer } = log;
    try {
      connection.begin();
      const before = log.head.read();
      let head = before;
      const answers = group.map(({ work, resolve, reject }) => {
        try {
          const done = connection.inSavepoint(() => work(writer, head));
          head = done.head;
          return () => {
            resolve(done.answer as never);
          };
        } catch (error) {
          if (!connection.inTransaction) throw error;
          return () => {
            reject(asStoreError(error, this.store.path));
          };
        }
      });
      if (head !== before) log.head.write(head);
      return answers;
    } catch (error) {
      throw this.undone(log, error);
    }
  }

  /** What the whole group is told when its transaction is gone. */
  private undone(log: OpenLog, error: unknown): unknown {
    try {
      log.connection.rollback();
    } catch {
      this.store.lost();
    }
    return asStoreError(error, this.store.path);
  }
}
