import { StoreRefused } from '../port/errors.js';
import type { LogServer } from './log-server.js';
import type { LogSubscription } from './log-subscription.js';
import type { Patience } from './patience.js';
import type { Reconnection } from './reconnection.js';
import type { ServerEvent } from './server-event.js';
import { isFailure, ServerFailure } from './server-failure.js';

/** Characters of data after which a chunk ends early, so that a chunk of large events does not fill the memory. */
const chunkCharacters = 8_000_000;

/** Events that the client fetches ahead, at most: some may be of a megabyte. */
const fetchAhead = 64;

export interface Chunk {
  /** In the order of the log; none is of a system stream, but not all are ours. */
  readonly events: readonly ServerEvent[];
  /** Everything up to here was seen. */
  readonly position: bigint;
  /** Whether this reached the end of the log. */
  readonly caughtUp: boolean;
}

interface Feed {
  /** The last position handed out. */
  position: bigint;
  /** Where the server may begin again: later than `position` when nothing came since. */
  resume: bigint;
  /** Whether `resume` is known to be a position of this log, as the server wants it. */
  fits: boolean;
  caughtUp: boolean;
  readonly saw: (position: bigint) => void;
}

const feedAfter = (after: bigint, saw: Feed['saw'] = () => undefined): Feed => ({
  position: after,
  resume: after,
  fits: after === 0n,
  caughtUp: false,
  saw,
});

/** The whole log as the server gives it: subscriptions, and what becomes of them when they break. */
export class LogSource {
  constructor(
    private readonly server: LogServer,
    private readonly patience: Patience,
    private readonly reconnection: Reconnection,
    /** A position at or before another one at which an event begins. */
    private readonly boundaryBefore: (position: bigint) => bigint,
    /** The position of the last event of the log; throws `ServerFailure`. */
    private readonly head: () => Promise<bigint>,
  ) {}

  /**
   * The log after a position, and then what comes, until the signal aborts. When the connection or the subscription
   * breaks it begins again after what was handed out last. Throws `StoreRefused` when the log ends before the position.
   * `saw` is told of positions up to which nothing came that is worth a chunk.
   */
  async *follow(
    after: bigint,
    size: number,
    signal: AbortSignal,
    saw: (position: bigint) => void = () => undefined,
  ): AsyncGenerator<Chunk> {
    const feed = feedAfter(after, saw);
    for (let failures = 0; !signal.aborted;) {
      try {
        const head = await this.head();
        if (feed.position > head) throw logTooShort(feed.position, head);
        for await (const chunk of this.subscribed(feed, size, head, signal)) {
          failures = 0;
          yield chunk;
        }
      } catch (error) {
        if (!(error instanceof ServerFailure)) throw error;
        // What was there may have been scavenged since, and is looked up again.
        [feed.caughtUp, feed.fits] = [false, false];
        if (!isAborted(signal)) await this.reconnection.wait(failures++, signal, error);
      }
    }
  }

  /** The log after a position up to another one, inclusive. Throws `ServerFailure` when the connection breaks. */
  async *upTo(after: bigint, until: bigint, size: number, signal: AbortSignal): AsyncGenerator<Chunk> {
    const feed = feedAfter(after);
    if (after >= until) return;
    for await (const chunk of this.subscribed(feed, size, until, signal)) {
      const done = chunk.position >= until || chunk.caughtUp;
      const events = chunk.events.filter(({ position }) => position <= until);
      yield { events, position: done ? until : chunk.position, caughtUp: done };
      if (done) return;
    }
  }

  /** One subscription; it ends only with the signal or by throwing `ServerFailure`. */
  private async *subscribed(feed: Feed, size: number, head: bigint, signal: AbortSignal): AsyncGenerator<Chunk> {
    if (!feed.caughtUp && feed.position >= head) {
      feed.caughtUp = true;
      yield { events: [], position: feed.position, caughtUp: true };
    }
    if (signal.aborted) return;
    while (!feed.fits) await this.fit(feed);
    const subscription = this.server.subscribe(feed.resume, Math.min(size, fetchAhead));
    try {
      yield* this.chunks(subscription, feed, size, head, signal);
    } finally {
      await subscription.leave();
    }
  }

  /** Where no event begins (a caller made it up, or it was scavenged) the feed begins a little earlier. */
  private async fit(feed: Feed): Promise<void> {
    try {
      if (feed.resume > 0n) await this.server.readAt(feed.resume, this.patience.read);
      feed.fits = true;
    } catch (error) {
      if (!isFailure(error, 'no-such-position')) throw error;
      feed.resume = this.boundaryBefore(feed.resume - 1n);
    }
  }

  private async *chunks(
    subscription: LogSubscription,
    feed: Feed,
    size: number,
    head: bigint,
    signal: AbortSignal,
  ): AsyncGenerator<Chunk> {
    let events: ServerEvent[] = [];
    let characters = 0;
    const handOut = (): Chunk => {
      const last = events.at(-1);
      // Only now: what was taken and not handed out is fetched again when the subscription breaks.
      if (last) feed.position = feed.resume = last.position;
      const chunk = { events, position: feed.position, caughtUp: feed.caughtUp && subscription.isEmpty };
      [events, characters] = [[], 0];
      return chunk;
    };
    while (!signal.aborted) {
      const next = subscription.take();
      if (next === undefined) {
        if (events.length > 0 && feed.caughtUp) yield handOut();
        else if (await subscription.more(signal, feed.caughtUp ? this.patience.idle : this.patience.read)) continue;
        else if (events.length > 0) yield handOut();
        else if (!isAborted(signal)) await this.refuseSilence(feed);
      } else if ('checkpoint' in next) {
        if (events.length > 0 || next.checkpoint <= feed.resume) continue;
        feed.resume = next.checkpoint;
        feed.saw(feed.resume);
      } else if ('caughtUp' in next) {
        if (feed.caughtUp) continue;
        feed.caughtUp = true;
        yield handOut();
      } else if (next.position > feed.position) {
        events.push(next);
        characters += charactersIn(next.data);
        if (next.position >= head) feed.caughtUp = true;
        if (events.length === size || characters >= chunkCharacters) yield handOut();
      }
    }
  }

  /** A subscription may be quiet because nothing happens, or because the server has forgotten it. */
  private async refuseSilence(feed: Feed): Promise<void> {
    if (feed.caughtUp && (await this.head()) <= feed.position) return;
    throw new ServerFailure('away', new Error('the subscription gives nothing although the log goes on'));
  }
}

const logTooShort = (position: bigint, head: bigint): StoreRefused =>
  new StoreRefused(
    'foreign',
    `the log on the EventStoreDB server ends at position ${head}, before position ${position} that was read from it: ` +
      'it is another log, or an older copy. Connect the server that this installation belongs to.',
  );

/** About as many characters as the value has in JSON. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let characters = 2;
  for (const name in value) characters += name.length + charactersIn((value as Record<string, unknown>)[name]);
  return characters;
}

/** Asked anew, because it may abort meanwhile. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
