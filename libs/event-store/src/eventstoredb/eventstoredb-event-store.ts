import { StoreUnavailable } from '../port/errors.js';
import { EventStore, type AppendResult, type ReadOptions } from '../port/event-store.js';
import type { EventFilter, ExpectedRevision, FollowedBatch, NewEvent, RecordedEvent } from '../port/recorded-event.js';
import { checkStreamName, serialiseAppend, toInstant } from '../port/serialised-append.js';
import { batchSizeOf, checkLimit, refuseGaps } from '../port/reading.js';
import { BatchReader } from './batch-reader.js';
import type { LogServer } from './log-server.js';
import { IndexKeeper } from './index-keeper.js';
import { LogIndex } from './log-index.js';
import { LogSource } from './log-source.js';
import type { EventStoreDbOptions } from './options.js';
import { usualPatience, type Patience } from './patience.js';
import { Reconnection } from './reconnection.js';
import { asUnavailable, orUnavailable, ServerCalls } from './server-calls.js';
import { toSend } from './stored-metadata.js';

/**
 * The log on an EventStoreDB server (23.10 or newer). Positions are the server's commit positions. When the server goes
 * away, followers go on by themselves once it is back; everything else says so and can be asked again.
 */
export class EventStoreDbEventStore extends EventStore {
  private readonly closing = new AbortController();
  private readonly reconnection: Reconnection;
  private readonly calls: ServerCalls;
  private readonly source: LogSource;
  private readonly keeper: IndexKeeper;
  private readonly keeping: Promise<void>;
  private readonly sent = new Set<Promise<unknown>>();
  private closed = false;

  /**
   * Answers at once, whether or not the server can be reached: it is tried until it answers, and as long as it never did
   * every call is `StoreUnavailable`. Throws `StoreRefused` for a connection string that cannot be used and for an index file that
   * is another program's. The client is loaded only here.
   */
  static async open(options: EventStoreDbOptions): Promise<EventStoreDbEventStore> {
    const { EventStoreDbClient } = await import('./client-facade.js');
    const server = new EventStoreDbClient(options.url);
    const { alongside = false } = options;
    const index = LogIndex.open(options.indexFile, { alongside });
    return new EventStoreDbEventStore(server, index, alongside, options.say ?? (() => undefined), {
      ...usualPatience,
      ...options.patience,
    });
  }

  private constructor(
    private readonly server: LogServer,
    private readonly index: LogIndex,
    alongside: boolean,
    say: (line: string) => void,
    patience: Patience,
  ) {
    super();
    const { signal } = this.closing;
    this.reconnection = new Reconnection(patience, say);
    this.keeper = new IndexKeeper(index, alongside, patience, signal);
    const boundaryBefore = (position: bigint) => index.boundaryBefore(position);
    this.calls = new ServerCalls(server, patience, this.reconnection);
    const head = () => this.calls.lastPosition(this.keeper);
    this.source = new LogSource(server, patience, this.reconnection, boundaryBefore, head);
    this.keeping = this.reconnection.untilAnswered(head, signal).then(async () => {
      if (!alongside) await this.keeper.keep(this.source, server, this.reconnection);
    });
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.noting(async () => {
      const serialised = serialiseAppend(stream, events);
      await this.refuseUnlessReached();
      const batch = toSend(stream, expected === 'no-stream' ? 0n : expected + 1n, serialised);
      return this.calls.append(stream, expected, batch);
    });
  }

  deleteStream(stream: string, expected: ExpectedRevision): Promise<void> {
    return this.noting(async () => {
      checkStreamName(stream);
      await this.refuseUnlessReached();
      await this.calls.tombstone(stream, expected);
    });
  }

  async readStream(stream: string, options: ReadOptions = {}): Promise<readonly RecordedEvent[]> {
    checkLimit(options.limit);
    await this.refuseUnlessReached();
    const found = await this.calls.readStream(stream, options);
    const events = await new BatchReader(this.index, this.keeper).ofStream(found);
    refuseGaps(events, options);
    return events;
  }

  async head(): Promise<bigint> {
    await this.refuseUnlessReached();
    return this.calls.lastPosition(this.keeper).catch((error: unknown) => {
      throw asUnavailable(error);
    });
  }

  async positionBefore(instant: string): Promise<bigint> {
    const before = toInstant(instant, 'the instant');
    const head = await this.head();
    await this.keeper.passed(head);
    const sample = this.index.sampleBefore(before);
    const reader = new BatchReader(this.index, this.keeper, sample?.maximum ?? '');
    let last = sample?.position ?? 0n;
    for await (const chunk of orUnavailable(this.source.upTo(last, head, 1_000, this.closing.signal))) {
      for (const event of await reader.next(chunk.events)) {
        if (event.recordedAt >= before) return last;
        last = event.position;
      }
    }
    return last;
  }

  readAll({
    after,
    until,
    filter,
    batchSize,
  }: Parameters<EventStore['readAll']>[0]): ReturnType<EventStore['readAll']> {
    const size = batchSizeOf(batchSize);
    const head = this.head();
    // Whoever never reads on is not told of it either.
    head.catch(() => undefined);
    return this.batches(after, until, head, size, filter);
  }

  private async *batches(
    after: bigint,
    until: bigint | undefined,
    askedHead: Promise<bigint>,
    size: number,
    filter: EventFilter | undefined,
  ): AsyncGenerator<{ readonly events: readonly RecordedEvent[]; readonly position: bigint }> {
    const head = await askedHead;
    const end = until !== undefined && until < head ? until : head;
    // So that a stream deleted before the call is known as deleted, wherever in the log it says so.
    await this.keeper.passed(head);
    const reader = new BatchReader(this.index, this.keeper, after === 0n ? '' : undefined, filter);
    for await (const { events, position } of orUnavailable(this.source.upTo(after, end, size, this.closing.signal))) {
      yield { events: await reader.next(events), position };
    }
    this.refuseWhenClosed();
  }

  async *follow({
    after,
    filter,
    batchSize,
    signal,
  }: Parameters<EventStore['follow']>[0]): AsyncGenerator<FollowedBatch> {
    const size = batchSizeOf(batchSize);
    const ending = AbortSignal.any([signal, this.closing.signal]);
    const reader = new BatchReader(this.index, this.keeper, after === 0n ? '' : undefined, filter);
    if (!signal.aborted) this.refuseWhenClosed();
    for await (const { events, position, caughtUp } of this.source.follow(after, size, ending)) {
      const recorded = await reader.next(events);
      if (signal.aborted) return;
      yield { events: recorded, position, caughtUp };
    }
    if (!signal.aborted) this.refuseWhenClosed();
  }

  /** Waits for what was sent, and closes. Followers end with `StoreUnavailable`. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.allSettled(this.sent);
    this.closing.abort();
    await this.keeping;
    await this.server.dispose();
    this.index.close();
  }

  /** What was asked to be written is waited for when the store is closed. */
  private async noting<T>(write: () => Promise<T>): Promise<T> {
    const sent = write();
    this.sent.add(sent);
    try {
      return await sent;
    } finally {
      this.sent.delete(sent);
    }
  }

  private async refuseUnlessReached(): Promise<void> {
    this.refuseWhenClosed();
    if (!(await this.reconnection.hasBeenReached()))
      throw new StoreUnavailable('the EventStoreDB server was not reached yet');
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new StoreUnavailable('the log is closed');
  }
}
