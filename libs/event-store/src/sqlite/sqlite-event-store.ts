import { StoreUnavailable } from '../port/errors.js';
import { EventStore, type AppendResult, type ReadOptions } from '../port/event-store.js';
import type { ExpectedRevision, FollowedBatch, NewEvent, RecordedEvent } from '../port/recorded-event.js';
import { checkStreamName, serialiseAppend, toInstant } from '../port/serialised-append.js';
import { GroupCommit, type Committing } from './group-commit.js';
import { LogFeed } from './log-feed.js';
import type { LogBatch } from './log-reader.js';
import type { OpenLog } from './open-log.js';
import { openLog, reopenLog, type Opening } from './opening.js';
import { asStoreError } from './sqlite-errors.js';
import { Wakeups } from './wakeups.js';

/** Milliseconds between two looks for what other processes wrote to the file. */
const lookAgain = 250;

/**
 * The log in a SQLite file, or in memory (`:memory:`). An acknowledged append survives a power cut; appends that
 * arrive together share a commit. After an error of the disk it goes on by itself once the disk does.
 */
export class SqliteEventStore extends EventStore {
  private readonly wakeups = new Wakeups();
  private readonly commits: GroupCommit;
  private readonly feed: LogFeed;
  private readonly inMemory: boolean;
  private current: OpenLog | undefined;
  private closed = false;
  readonly id: string;
  readonly createdAt: string;

  /**
   * Opens the log, and makes it when there is no file. Throws `StoreRefused` for a file that is foreign, newer or
   * damaged, and leaves it untouched; `StoreUnavailable` when the file cannot be reached. The lock of the installation
   * (`takeLock`) is the caller's to take first.
   */
  static open(path: string, opening: Opening = {}): SqliteEventStore {
    return new SqliteEventStore(path, openLog(path, opening));
  }

  private constructor(
    private readonly path: string,
    log: OpenLog,
  ) {
    super();
    this.current = log;
    this.id = log.id;
    this.createdAt = log.createdAt;
    this.inMemory = path === ':memory:';
    this.feed = new LogFeed((from) => this.read(from), this.wakeups, this.inMemory ? undefined : lookAgain);
    const committing: Committing = {
      path,
      log: () => this.log(),
      lost: () => {
        this.lose();
      },
      committed: () => {
        this.wakeups.wakeAll();
      },
    };
    this.commits = new GroupCommit(committing);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return promised(() => {
      const serialised = serialiseAppend(stream, events);
      return this.commits.submit((writer, head) => writer.append(stream, expected, serialised, head));
    });
  }

  deleteStream(stream: string, expected: ExpectedRevision): Promise<void> {
    return promised(async () => {
      checkStreamName(stream);
      await this.commits.submit((writer, head) => writer.remove(stream, expected, head));
      try {
        // Otherwise the bytes would stand in the write-ahead log until it is folded in by itself.
        this.log().connection.foldWriteAheadLog();
      } catch {
        // The stream is deleted all the same; the next fold is soon enough.
      }
    });
  }

  readStream(stream: string, options: ReadOptions = {}): Promise<readonly RecordedEvent[]> {
    return promised(() => this.read(({ reader }) => reader.stream(stream, options)));
  }

  head(): Promise<bigint> {
    return promised(() => this.feed.head());
  }

  positionBefore(instant: string): Promise<bigint> {
    return promised(() => {
      const before = toInstant(instant, 'the instant');
      return this.read(({ head, reader }) => reader.positionBefore(before, head.read().position));
    });
  }

  readAll({ until, ...from }: Parameters<EventStore['readAll']>[0]): AsyncIterable<LogBatch> {
    return this.feed.upTo(until, from);
  }

  follow({ signal, ...from }: Parameters<EventStore['follow']>[0]): AsyncIterable<FollowedBatch> {
    return this.feed.follow(from, signal);
  }

  /** Finishes what was sent, and closes. Followers end with `StoreUnavailable`. */
  close(): Promise<void> {
    return promised(() => {
      if (this.closed) return;
      this.commits.drain();
      this.closed = true;
      this.lose();
      this.wakeups.wakeAll();
    });
  }

  private read<T>(from: (log: OpenLog) => T): T {
    const log = this.log();
    try {
      return from(log);
    } catch (error) {
      throw asStoreError(error, this.path);
    }
  }

  private log(): OpenLog {
    if (this.closed) throw new StoreUnavailable(`the log ${this.path} is closed`);
    this.current ??= reopenLog(this.path, this.id);
    return this.current;
  }

  private lose(): void {
    const { current } = this;
    if (!this.inMemory || this.closed) this.current = undefined;
    current?.connection.close();
  }
}

/** What throws becomes a rejection. */
function promised<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
