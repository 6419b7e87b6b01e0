import { availableParallelism } from 'node:os';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import {
  ReadModels,
  UnknownViewSet,
  type LiveReader,
  type ParkedEvent,
  type Rebuild,
  type ViewSetHealth,
} from '../read-models.js';
import { sentenceOf } from '@lydhoer/kernel';
import { builderFor } from '../building/builder-for.js';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { ViewsFolder } from '../views-file/views-folder.js';
import { Builds } from './builds.js';
import { Feeds } from './feeds.js';
import { KeptSet } from './kept-set.js';
import { KnownHead, type LastKnown } from './known-head.js';
import { pause } from './pause.js';
import { sayOf, usualSmallLag, type ReadModelsOptions } from './read-models-options.js';

/** Read models in SQLite files of this process, fed by one reader of the log. */
export class SqliteReadModels extends ReadModels {
  private readonly sets = new Map<string, KeptSet>();
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly folder: ViewsFolder;
  private readonly feeds: Feeds;
  private readonly builds: Builds;
  private readonly timeout: number;
  private readonly threads: number;
  private readonly smallLag: bigint;
  private readonly positionsAreCounts: boolean;
  private readonly heads: KnownHead;
  private readonly say: (sentence: string) => void;
  private started = false;
  private fed = false;
  private readonly opened = Promise.withResolvers<undefined>();

  constructor(
    private readonly store: EventStore,
    catalog: Pick<EventCatalog, 'upcast'>,
    options: ReadModelsOptions,
  ) {
    super();
    const { timeout = 5_000, batchSize = 250, threads = availableParallelism(), workers } = options;
    const { positions = 'counts', smallLag = usualSmallLag(positions) } = options;
    this.say = sayOf(options);
    this.timeout = timeout;
    this.positionsAreCounts = positions === 'counts';
    this.heads = new KnownHead(store);
    this.threads = threads;
    this.folder = new ViewsFolder(options.folder, this.say);
    this.smallLag = workers && !this.folder.inMemory ? BigInt(smallLag) : 2n ** 63n;
    const shared = { store, catalog, signal: this.stopping.signal, say: this.say };
    this.feeds = new Feeds({ ...shared, batchSize, broken: this.lost }, (work) => {
      this.inBackground(work);
    });
    const setNamed = (name: string) => this.viewSet(name);
    const builder = builderFor({ folder: this.folder, store, catalog, setNamed, workers });
    const held = this.feeds.drop.bind(this.feeds);
    const switched = (set: KeptSet) => {
      if (set.isOpen && !this.feeds.has(set)) this.feeds.start([set]);
    };
    const opened = this.opened.promise;
    this.builds = new Builds({ ...shared, folder: this.folder, builder, opened, held, switched });
  }

  add(set: ViewSet): void {
    if (this.started) throw new Error(`the view set ${set.name} comes too late: folding has started`);
    if (this.sets.has(set.name)) throw new Error(`the view set ${set.name} is declared twice`);
    this.sets.set(set.name, new KeptSet(new DeclaredSet(set), this.folder, this.positionsAreCounts, this.lost));
  }

  /** Opens the files and begins to fold; does not wait until that has caught up. May be asked again when it threw. */
  async start(): Promise<void> {
    if (this.fed) return;
    if (!this.started) this.folder.removeUnfinished();
    this.started = true;
    for (const set of this.sets.values()) if (!set.isOpen) await set.open(this.store);
    const head = await this.heads.ask();
    this.fed = true;
    this.opened.resolve(undefined);
    this.bringUp([...this.sets.values()], head);
  }

  /** Stops after the batch at hand, and closes the files. What is being built is given up. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.opened.resolve(undefined);
    while (this.running.size > 0) await Promise.all(this.running);
    for (const set of this.sets.values()) {
      set.giveUp();
      set.finish(this.say);
    }
  }

  read(name: string): LiveReader {
    const set = this.kept(name);
    if (set.state !== 'live') throw set.behind();
    return set.reader;
  }

  async caughtUp(name: string, position?: bigint): Promise<void> {
    const set = this.kept(name);
    await set.caughtUp(position ?? (await this.heads.ask()), this.timeout);
  }

  head(): Promise<bigint> {
    return this.heads.ask();
  }

  lastKnownHead(): LastKnown | undefined {
    return this.heads.last;
  }

  parked(name: string): readonly ParkedEvent[] {
    return this.kept(name).parked();
  }

  async health(): Promise<readonly ViewSetHealth[]> {
    const head = await this.heads.ask().catch(() => undefined);
    const all: ViewSetHealth[] = [];
    for (const set of this.sets.values()) all.push(await set.health(head, this.store));
    return all;
  }

  rebuild(names: readonly string[] = [...this.sets.keys()]): void {
    const sets = names.map((name) => this.kept(name));
    this.inBackground(this.builds.begin(sets, 'asked', Math.max(1, this.threads - 1)));
  }

  rebuilds(): readonly Rebuild[] {
    return this.builds.list();
  }

  /** The declaration of a set, as it was added. */
  viewSet(name: string): ViewSet {
    return this.kept(name).declared.declaration;
  }

  /** The declarations of all sets, in the order in which they were added. */
  viewSets(): readonly ViewSet[] {
    return [...this.sets.values()].map(({ declared }) => declared.declaration);
  }

  /**
   * Feeds sets from where they stand. One that lacks more than it has, and not just a little, is built anew in a
   * worker thread instead.
   */
  private bringUp(sets: readonly KeptSet[], head: bigint): void {
    const isFar = ({ position }: KeptSet) => head - position > this.smallLag && head - position > position;
    this.feeds.start(sets.filter((set) => !isFar(set)));
    const far = sets.filter(isFar);
    if (far.length === 0) return;
    const built = this.builds.begin(far, 'behind', this.threads);
    // What no worker could build is folded here.
    this.inBackground(
      built.then(() => {
        this.feeds.start(far.filter((set) => set.isOpen && !this.feeds.has(set)));
      }),
    );
  }

  /** A set's file can no longer be used: opened again, or built again, and then fed on its own until it has caught up. */
  private readonly lost = (set: KeptSet, error: unknown): void => {
    this.feeds.drop(set);
    set.lose(error);
    this.say(`The views of ${set.name} are opened again at ${set.position}: ${sentenceOf(error)}`);
    this.inBackground(this.openAgain(set));
  };

  private async openAgain(set: KeptSet): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      await pause(attempt, this.stopping.signal);
      // A file that was being built may have taken its place meanwhile.
      if (this.stopping.signal.aborted || set.isOpen) return;
      try {
        await set.open(this.store);
        this.bringUp([set], await this.store.head());
        return;
      } catch (error) {
        set.lose(error);
      }
    }
  }

  private inBackground(work: Promise<void>): void {
    const tracked: Promise<void> = work.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  private kept(name: string): KeptSet {
    const set = this.sets.get(name);
    if (!set) throw new UnknownViewSet(name);
    return set;
  }
}
