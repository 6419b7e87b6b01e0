import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ViewSet } from '../view.js';
import { AsOf, type AsOfReader } from './as-of.js';
import { foldUntil, type FoldedViews } from './fold-until.js';

interface Kept {
  readonly set: string;
  readonly position: bigint;
  readonly views: FoldedViews;
}

/**
 * Folds in the process that asks: in a worker thread, under Jest, and for a log in memory, which no thread can share.
 * One question at a time; one folded position is kept.
 */
export class AsOfInProcess extends AsOf {
  private kept: Kept | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly catalog: Pick<EventCatalog, 'upcast'>,
    private readonly setNamed: (name: string) => ViewSet,
  ) {
    super();
  }

  async read(set: string, position: bigint): Promise<AsOfReader> {
    const parked = await this.ask(set, position, (views) => views.parked());
    return {
      position,
      parked,
      all: (sql, parameters) => this.ask(set, position, (views) => views.all(sql, parameters)),
      get: (sql, parameters) => this.ask(set, position, (views) => views.get(sql, parameters)),
    };
  }

  async close(): Promise<void> {
    await this.last;
    this.forget();
  }

  private ask<T>(set: string, position: bigint, question: (views: FoldedViews) => T): Promise<T> {
    const answer = this.last.then(async () => question(await this.folded(set, position)));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async folded(set: string, position: bigint): Promise<FoldedViews> {
    if (this.kept?.set === set && this.kept.position === position) return this.kept.views;
    this.forget();
    const views = await foldUntil(this.store, this.catalog, this.setNamed(set), position);
    this.kept = { set, position, views };
    return views;
  }

  private forget(): void {
    this.kept?.views.close();
    this.kept = undefined;
  }
}
