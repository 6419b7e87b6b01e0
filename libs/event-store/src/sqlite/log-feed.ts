import type { EventFilter, FollowedBatch } from '../port/recorded-event.js';
import { batchSizeOf } from '../port/reading.js';
import type { LogBatch } from './log-reader.js';
import type { OpenLog } from './open-log.js';
import type { Wakeups } from './wakeups.js';

interface From {
  readonly after: bigint;
  readonly filter?: EventFilter;
  readonly batchSize?: number;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Gives out the log batch by batch. Nothing is read before it is asked for, so a slow consumer holds one batch. */
export class LogFeed {
  constructor(
    private readonly read: <T>(from: (log: OpenLog) => T) => T,
    private readonly wakeups: Wakeups,
    /** Milliseconds between two looks for what others wrote; undefined when nobody else can. */
    private readonly lookAgain: number | undefined,
  ) {}

  upTo(until: bigint | undefined, { after, filter, batchSize }: From): AsyncIterable<LogBatch> {
    const head = this.head();
    return this.batches(after, until !== undefined && until < head ? until : head, filter, batchSizeOf(batchSize));
  }

  async *follow({ after, filter, batchSize }: From, signal: AbortSignal): AsyncGenerator<FollowedBatch> {
    const size = batchSizeOf(batchSize);
    let position = after;
    let saidCaughtUp = false;
    while (!signal.aborted) {
      const head = this.head();
      for await (const batch of this.batches(position, head, filter, size)) {
        if (isAborted(signal)) return;
        position = batch.position;
        saidCaughtUp = position === head;
        yield { ...batch, caughtUp: saidCaughtUp };
      }
      if (!saidCaughtUp && !isAborted(signal)) {
        saidCaughtUp = true;
        yield { events: [], position, caughtUp: true };
      }
      // Looked at and gone to sleep in one turn: no commit falls in between.
      if (this.head() <= position) await this.wakeups.sleep(signal, this.lookAgain);
    }
  }

  head(): bigint {
    return this.read(({ head }) => head.read().position);
  }

  private async *batches(
    after: bigint,
    until: bigint,
    filter: EventFilter | undefined,
    size: number,
  ): AsyncGenerator<LogBatch> {
    let position = after;
    for (;;) {
      const batch = this.read(({ reader }) => reader.batch(position, until, size, filter));
      if (!batch) return;
      position = batch.position;
      yield batch;
      // A reader of the whole log must not keep everyone else waiting.
      if (position < until) await nextTurn();
    }
  }
}

/** Asked anew, because what a consumer does between two batches may abort. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
