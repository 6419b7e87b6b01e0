import { DamagedLog, type EventCatalog, type EventStore, type FollowedBatch } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import { logBatch } from '../views-file/log-batch.js';
import type { KeptSet } from './kept-set.js';
import { pause } from './pause.js';

export interface Feeding {
  readonly store: EventStore;
  readonly catalog: Pick<EventCatalog, 'upcast'>;
  readonly batchSize: number;
  readonly signal: AbortSignal;
  /** Asked after every stretch; when another feed has taken this one's sets over, this one ends. */
  readonly merged: (feed: LogFeed) => boolean;
  /** A set could not write: it is to be taken out of the feed. */
  readonly broken: (set: KeptSet, error: unknown) => void;
  /** The log is damaged ahead: the feed has ended and its sets belong to nobody. */
  readonly stuck: (feed: LogFeed, error: DamagedLog) => void;
  /** Something of the operator's concern, as a sentence. */
  readonly say: (sentence: string) => void;
}

/** One reader of the log, for view sets that stand at the same position. */
export class LogFeed {
  readonly sets: Set<KeptSet>;

  /** `types`: reads only events of these types, to get past a damaged event that its sets do not need. */
  constructor(
    private readonly feeding: Feeding,
    sets: Iterable<KeptSet>,
    public position: bigint,
    readonly types?: readonly string[],
  ) {
    this.sets = new Set(sets);
  }

  /** Follows the log until the signal aborts, no set is left, or another feed took over. */
  async run(): Promise<void> {
    const { signal, stuck, say } = this.feeding;
    for (let failures = 0; !signal.aborted && this.sets.size > 0; failures++) {
      try {
        const before = this.position;
        if ((await this.follow()) === 'ended') return;
        if (this.position > before) failures = 0;
      } catch (error) {
        if (error instanceof DamagedLog) {
          stuck(this, error);
          return;
        }
        const sentence = `Reading the log stopped at ${this.position} and is tried again: ${sentenceOf(error)}`;
        for (const set of this.sets) set.problem = sentence;
        if (failures === 0) say(sentence);
      }
      await pause(failures, signal);
    }
  }

  private async follow(): Promise<'ended' | 'again'> {
    const { store, batchSize, signal, merged } = this.feeding;
    const filter = this.types && { filter: { types: this.types } };
    for await (const batch of store.follow({ after: this.position, batchSize, signal, ...filter })) {
      this.hand(batch);
      if (this.sets.size === 0 || merged(this)) return 'ended';
    }
    return 'again';
  }

  private hand({ events, position, caughtUp }: FollowedBatch): void {
    const sets = [...this.sets];
    const declared = sets.map((set) => set.declared);
    const batch = logBatch(this.feeding.catalog, declared, { events, position, more: !caughtUp });
    for (const set of sets) {
      try {
        set.take(batch);
      } catch (error) {
        this.feeding.broken(set, error);
      }
    }
    this.position = position;
  }
}
