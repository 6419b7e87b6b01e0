import type { EventStore } from '@lydhoer/event-store';
import { ViewsBehind, type ParkedEvent, type ViewReader, type ViewSetHealth } from '../read-models.js';
import type { DeclaredSet } from '../views-file/declared-set.js';
import type { LogBatch } from '../views-file/log-batch.js';
import { isDamage, sentenceOf } from '../views-file/sqlite-errors.js';
import type { ViewsFile } from '../views-file/views-file.js';
import type { ViewsFolder } from '../views-file/views-folder.js';
import { Lag } from './lag.js';
import { Waiters } from './waiters.js';

/** One view set of this process: its file while it is open, how far it is, and who waits for it. */
export class KeptSet {
  state: ViewSetHealth['state'] = 'catching-up';
  problem: string | null = null;
  /** Stable over every rebuild: what it reads is the file of the moment. */
  readonly reader: ViewReader;
  private file: ViewsFile | undefined;
  private reached = 0n;
  private goal = 0n;
  private lag = new Lag(0n);
  private readonly waiters = new Waiters();

  /** `lost` is told when a query finds the file damaged. */
  constructor(
    readonly declared: DeclaredSet,
    private readonly folder: ViewsFolder,
    lost: (set: KeptSet, error: unknown) => void,
  ) {
    const query = <T>(run: (file: ViewsFile) => T): T => {
      if (!this.file) throw this.behind();
      try {
        return run(this.file);
      } catch (error) {
        if (!isDamage(error)) throw error;
        lost(this, error);
        throw this.behind();
      }
    };
    const position = () => this.reached;
    this.reader = {
      all: (sql, parameters) => query((file) => file.all(sql, parameters)),
      get: (sql, parameters) => query((file) => file.get(sql, parameters)),
      get position() {
        return position();
      },
    };
  }

  get name(): string {
    return this.declared.name;
  }

  get position(): bigint {
    return this.reached;
  }

  /** Opens the file; the set is live once it has reached what the log now holds. */
  async open(store: EventStore): Promise<void> {
    this.file = await this.folder.open(this.declared, store);
    this.reached = this.file.position;
    this.lag = new Lag(this.reached);
    this.goal = await store.head();
    this.progress();
  }

  /** Folds a stretch of the log. After an error the set must be lost and opened again. */
  take(batch: LogBatch): void {
    if (!this.file) throw this.behind();
    this.file.fold(batch);
    this.lag.fold(batch.recorded, batch.position);
    this.reached = this.file.position;
    this.progress();
  }

  lose(error: unknown): void {
    this.close();
    this.state = 'catching-up';
    this.problem = sentenceOf(error);
  }

  /** The set cannot go on in this process. */
  fail(error: unknown): void {
    this.state = 'failed';
    this.problem = sentenceOf(error);
    this.waiters.giveUp();
  }

  /** Saves what is not saved yet and closes. What cannot be saved is folded again after the next start. */
  finish(say: (sentence: string) => void): void {
    try {
      this.file?.save();
    } catch (error) {
      say(`The views of ${this.name} are not saved to the end; the rest is folded again: ${sentenceOf(error)}`);
    }
    this.close();
  }

  close(): void {
    this.file?.close();
    this.file = undefined;
  }

  /** Throws `ViewsBehind` when the set is not live at the position within so many milliseconds. */
  async caughtUp(position: bigint, milliseconds: number): Promise<void> {
    if (this.state === 'live' && this.reached >= position) return;
    if (this.state === 'failed' || !(await this.waiters.wait(position, milliseconds))) throw this.behind(position);
  }

  /** Wakes nobody any more: the process stops. */
  giveUp(): void {
    this.waiters.giveUp();
  }

  behind(wanted = this.goal): ViewsBehind {
    return new ViewsBehind(this.name, wanted, this.reached, this.problem, this.state === 'failed');
  }

  /** The head of the log, and the events up to there that are not folded; null when they cannot be counted. */
  async behindBy(store: EventStore): Promise<readonly [head: bigint, lag: number | null]> {
    let head = this.reached;
    try {
      head = await store.head();
      return [head, await this.lag.upTo(head, store)];
    } catch {
      return [head, null]; // the set's problem tells what is wrong with the log
    }
  }

  parked(): readonly ParkedEvent[] {
    return this.file?.parked() ?? [];
  }

  private progress(): void {
    this.problem = null;
    if (this.state === 'catching-up' && this.reached >= this.goal) {
      this.state = 'live';
      this.folder.removeOthers(this.declared);
    }
    if (this.state === 'live') this.waiters.reached(this.reached);
  }
}
