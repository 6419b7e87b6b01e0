import { Logger } from '@nestjs/common';
import type { DamagedLog, EventCatalog, EventStore } from '@lydhoer/event-store';
import { ReadModels, type ParkedEvent, type ViewReader, type ViewSetHealth } from '../read-models.js';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { sentenceOf } from '../views-file/sqlite-errors.js';
import { ViewsFolder } from '../views-file/views-folder.js';
import { KeptSet } from './kept-set.js';
import { LogFeed, type Feeding } from './log-feed.js';
import { pause } from './pause.js';

export interface ReadModelsOptions {
  /** The data folder: the files stand in `views/` below it. `:memory:` keeps all views in memory. */
  readonly folder: string;
  /** Milliseconds a read waits for its views. Default: 5 000. */
  readonly timeout?: number;
  /** Events folded between two looks at anything else this process does. Default: 5 000. */
  readonly batchSize?: number;
  /** Takes the sentences for the operator's log. Default: Nest's logger. */
  readonly say?: (sentence: string) => void;
}

/** Read models in SQLite files of this process, fed by one reader of the log. */
export class SqliteReadModels extends ReadModels {
  private readonly sets = new Map<string, KeptSet>();
  private readonly feeds = new Set<LogFeed>();
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly say: (sentence: string) => void;
  private readonly folder: ViewsFolder;
  private readonly feeding: Feeding;
  private readonly timeout: number;
  private started = false;

  constructor(
    private readonly store: EventStore,
    catalog: Pick<EventCatalog, 'upcast'>,
    { folder, timeout = 5_000, batchSize = 5_000, say }: ReadModelsOptions,
  ) {
    super();
    const logger = new Logger('ReadModels');
    this.say =
      say ??
      ((sentence) => {
        logger.warn(sentence);
      });
    this.timeout = timeout;
    this.folder = new ViewsFolder(folder, this.say);
    this.feeding = {
      store,
      catalog,
      batchSize,
      signal: this.stopping.signal,
      merged: (feed) => this.merged(feed),
      broken: (set, error) => {
        this.lost(set, error);
      },
      stuck: (feed, error) => {
        this.stuck(feed, error);
      },
      say: this.say,
    };
  }

  add(set: ViewSet): void {
    if (this.started) throw new Error(`the view set ${set.name} comes too late: folding has started`);
    if (this.sets.has(set.name)) throw new Error(`the view set ${set.name} is declared twice`);
    const lost = (kept: KeptSet, error: unknown) => {
      this.lost(kept, error);
    };
    this.sets.set(set.name, new KeptSet(new DeclaredSet(set), this.folder, lost));
  }

  /** Opens the files and begins to fold; does not wait until that has caught up. Throws the store's errors. */
  async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    for (const set of this.sets.values()) await set.open(this.store);
    const sets = [...this.sets.values()];
    for (const at of new Set(sets.map(({ position }) => position))) {
      this.feed(sets.filter(({ position }) => position === at));
    }
  }

  /** Stops after the batch at hand, and closes the files. */
  async stop(): Promise<void> {
    this.stopping.abort();
    while (this.running.size > 0) await Promise.all(this.running);
    for (const set of this.sets.values()) {
      set.giveUp();
      set.finish(this.say);
    }
  }

  read(name: string): ViewReader {
    const set = this.kept(name);
    if (set.state !== 'live') throw set.behind();
    return set.reader;
  }

  async caughtUp(name: string, position?: bigint): Promise<void> {
    await this.kept(name).caughtUp(position ?? (await this.store.head()), this.timeout);
  }

  parked(name: string): readonly ParkedEvent[] {
    return this.kept(name).parked();
  }

  async health(): Promise<readonly ViewSetHealth[]> {
    const all: ViewSetHealth[] = [];
    for (const set of this.sets.values()) {
      const [head, lag] = await set.behindBy(this.store);
      const { name, position, state, problem } = set;
      all.push({
        set: name,
        state,
        position: String(position),
        head: String(head),
        lag,
        problem,
        parked: set.parked(),
      });
    }
    return all;
  }

  /** The declaration of a set, as it was added. */
  viewSet(name: string): ViewSet {
    return this.kept(name).declared.declaration;
  }

  /** The declarations of all sets, in the order in which they were added. */
  viewSets(): readonly ViewSet[] {
    return [...this.sets.values()].map(({ declared }) => declared.declaration);
  }

  private feed(sets: readonly KeptSet[], types?: readonly string[]): void {
    const feed = new LogFeed(this.feeding, sets, sets[0]?.position ?? 0n, types);
    this.feeds.add(feed);
    this.inBackground(feed.run().finally(() => this.feeds.delete(feed)));
  }

  /** Two feeds that meet go on as one. */
  private merged(feed: LogFeed): boolean {
    if (feed.types) return false;
    for (const other of this.feeds) {
      if (other === feed || other.types || other.position !== feed.position) continue;
      for (const set of feed.sets) other.sets.add(set);
      this.feeds.delete(feed);
      return true;
    }
    return false;
  }

  /** A set's file can no longer be used: opened again, or built again, and then fed on its own until it has caught up. */
  private lost(set: KeptSet, error: unknown): void {
    for (const feed of this.feeds) feed.sets.delete(set);
    set.lose(error);
    this.say(`The views of ${set.name} are opened again at ${set.position}: ${sentenceOf(error)}`);
    this.inBackground(this.openAgain(set));
  }

  private async openAgain(set: KeptSet): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      await pause(attempt, this.stopping.signal);
      if (this.stopping.signal.aborted) return;
      try {
        await set.open(this.store);
        this.feed([set]);
        return;
      } catch (error) {
        set.lose(error);
      }
    }
  }

  /** Each set tries to get past a damaged event by itself, reading only what it folds. */
  private stuck(feed: LogFeed, error: DamagedLog): void {
    this.feeds.delete(feed);
    for (const set of feed.sets) {
      if (!feed.types) {
        this.feed([set], set.declared.types);
        continue;
      }
      set.fail(error);
      this.say(`The views of ${set.name} have failed: ${error.message}`);
    }
  }

  private inBackground(work: Promise<void>): void {
    const tracked: Promise<void> = work.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  private kept(name: string): KeptSet {
    const set = this.sets.get(name);
    if (!set) throw new Error(`there is no view set ${name}`);
    return set;
  }
}
