import type { EventStore } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import { ViewsBehind, type LiveReader, type ParkedEvent, type ViewSetHealth } from '../read-models.js';
import type { DeclaredSet } from '../views-file/declared-set.js';
import type { LogBatch } from '../views-file/log-batch.js';
import { isDamage } from '../views-file/sqlite-errors.js';
import type { ViewsFile } from '../views-file/views-file.js';
import type { PlacedFile, ViewsFolder } from '../views-file/views-folder.js';
import { Lag } from './lag.js';
import { Waiters } from './waiters.js';

/** One view set of this process: its file while it is open, how far it is, and who waits for it. */
export class KeptSet {
  state: ViewSetHealth['state'] = 'catching-up';
  problem: string | null = null;
  /** Stable over every rebuild: what it reads is the file of the moment. */
  readonly reader: LiveReader;
  /** Where a new file is that is being built; undefined while none is. */
  building: bigint | undefined;
  private placed: PlacedFile | undefined;
  private generation = 0;
  private reached = 0n;
  private goal = 0n;
  private lag = new Lag(0n);
  private readonly waiters = new Waiters();

  /** `lost` is told when a query finds the file damaged. */
  constructor(
    readonly declared: DeclaredSet,
    private readonly folder: ViewsFolder,
    private readonly positionsAreCounts: boolean,
    lost: (set: KeptSet, error: unknown) => void,
  ) {
    const query = <T>(run: (file: ViewsFile) => T): T => {
      if (!this.placed) throw this.behind();
      try {
        return run(this.placed.file);
      } catch (error) {
        if (!isDamage(error)) throw error;
        lost(this, error);
        throw this.behind();
      }
    };
    const position = () => this.reached;
    const generation = () => this.generation;
    this.reader = {
      all: (sql, parameters) => query((file) => file.all(sql, parameters)),
      get: (sql, parameters) => query((file) => file.get(sql, parameters)),
      get position() {
        return position();
      },
      get generation() {
        return generation();
      },
    };
  }

  get name(): string {
    return this.declared.name;
  }

  get position(): bigint {
    return this.reached;
  }

  get isOpen(): boolean {
    return this.placed !== undefined;
  }

  /** The file that answers; undefined when none does. */
  get live(): PlacedFile | undefined {
    return this.state === 'live' ? this.placed : undefined;
  }

  /** The bytes of the file on the disk; null when there is none. */
  get size(): number | null {
    return this.placed ? this.folder.sizeOf(this.placed) : null;
  }

  /** Opens the file; the set is live once it has reached what the log now holds. */
  async open(store: EventStore): Promise<void> {
    this.stand(await this.folder.open(this.declared, store));
    this.goal = await store.head();
    this.progress();
  }

  /** Answers from another file from now on. Gives back the one before, which nobody reads any more. */
  adopt(placed: PlacedFile): PlacedFile | undefined {
    const before = this.placed;
    this.stand(placed);
    if (this.state === 'failed') this.state = 'catching-up';
    this.progress();
    return before;
  }

  /** Folds a stretch of the log. After an error the set must be lost and opened again. */
  take(batch: LogBatch): void {
    if (!this.placed) throw this.behind();
    const { file } = this.placed;
    file.fold(batch);
    this.lag.fold(batch.recorded, batch.position);
    this.reached = file.position;
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
      this.placed?.file.save();
    } catch (error) {
      say(`The views of ${this.name} are not saved to the end; the rest is folded again: ${sentenceOf(error)}`);
    }
    this.close();
  }

  close(): void {
    this.placed?.file.close();
    this.placed = undefined;
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

  /** `head`: of the log; undefined when it cannot be asked. */
  async health(head: bigint | undefined, store: EventStore): Promise<ViewSetHealth> {
    const lag = head === undefined ? null : await this.behindBy(head, store);
    const { name: set, state, problem, size } = this;
    const [position, parked] = [String(this.reached), this.parked()];
    return { set, state, position, head: String(head ?? this.reached), lag, problem, size, parked };
  }

  parked(): readonly ParkedEvent[] {
    return this.placed?.file.parked() ?? [];
  }

  /** The events up to the head that are not folded; null when they cannot be counted. */
  private async behindBy(head: bigint, store: EventStore): Promise<number | null> {
    try {
      if (this.building === undefined || this.state === 'live') return await this.lag.upTo(head, store);
      // Counting would read them. Where positions count, so many are as many events but for deleted streams.
      return this.positionsAreCounts ? Number(head - this.building) : null;
    } catch {
      return null; // the set's problem tells what is wrong with the log
    }
  }

  private stand(placed: PlacedFile): void {
    this.placed = placed;
    this.generation += 1;
    this.reached = placed.file.position;
    this.lag = new Lag(this.reached);
  }

  private progress(): void {
    this.problem = null;
    if (this.placed && this.state === 'catching-up' && this.reached >= this.goal) {
      this.state = 'live';
      this.folder.removeOthers(this.declared, this.placed);
    }
    if (this.state === 'live') this.waiters.reached(this.reached);
  }
}
