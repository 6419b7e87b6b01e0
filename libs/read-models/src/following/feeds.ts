import type { DamagedLog } from '@lydhoer/event-store';
import type { KeptSet } from './kept-set.js';
import { LogFeed, type Feeding } from './log-feed.js';

/** The readers of the log: one for all sets that stand at the same position. */
export class Feeds {
  private readonly feeds = new Set<LogFeed>();
  private readonly feeding: Feeding;

  constructor(
    feeding: Omit<Feeding, 'merged' | 'stuck'>,
    private readonly inBackground: (work: Promise<void>) => void,
  ) {
    this.feeding = {
      ...feeding,
      merged: (feed) => this.merged(feed),
      stuck: (feed, error) => {
        this.stuck(feed, error);
      },
    };
  }

  /** Feeds sets from where they stand. */
  start(sets: readonly KeptSet[]): void {
    for (const at of new Set(sets.map(({ position }) => position))) {
      this.feed(sets.filter(({ position }) => position === at));
    }
  }

  has(set: KeptSet): boolean {
    return [...this.feeds].some(({ sets }) => sets.has(set));
  }

  drop(set: KeptSet): void {
    for (const { sets } of this.feeds) sets.delete(set);
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

  /** Each set tries to get past a damaged event by itself, reading only what it folds. */
  private stuck(feed: LogFeed, error: DamagedLog): void {
    this.feeds.delete(feed);
    for (const set of feed.sets) {
      if (!feed.types) {
        this.feed([set], set.declared.types);
        continue;
      }
      set.fail(error);
      this.feeding.say(`The views of ${set.name} have failed: ${error.message}`);
    }
  }
}
