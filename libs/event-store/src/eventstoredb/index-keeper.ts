import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import { Wakeups } from '../sqlite/wakeups.js';
import type { LogServer } from './log-server.js';
import type { LogIndex } from './log-index.js';
import type { LogSource } from './log-source.js';
import type { Patience } from './patience.js';
import type { Reconnection } from './reconnection.js';
import { isFailure } from './server-failure.js';

/** Milliseconds between two looks at an index that another instance keeps. */
const lookAgain = 20;

/** Keeps the index in step with the log, and lets those wait who need it to have passed a position. */
export class IndexKeeper {
  private readonly wakeups = new Wakeups();
  private reachedNow: bigint;
  private seenNow = 0n;
  private broken: unknown;

  constructor(
    readonly index: LogIndex,
    /** Whether another instance keeps it, and this one only looks. */
    private readonly alongside: boolean,
    private readonly patience: Patience,
    private readonly closing: AbortSignal,
  ) {
    this.reachedNow = index.reached().position;
  }

  /** The last position that the index has seen. */
  get position(): bigint {
    return this.reachedNow;
  }

  /** How far the server has told that nothing came after that position. */
  get seen(): bigint {
    return this.seenNow > this.reachedNow ? this.seenNow : this.reachedNow;
  }

  /** Follows the log until the store is closed. */
  async keep(source: LogSource, server: LogServer, reconnection: Reconnection): Promise<void> {
    try {
      await this.fit(server, reconnection);
      while (!this.closing.aborted) await this.follow(source);
    } catch (error) {
      // A disk that is full or away: whoever waits is told, and the next process tries again.
      this.broken = error;
      this.wakeups.wakeAll();
    }
  }

  private async follow(source: LogSource): Promise<void> {
    const saw = (position: bigint) => {
      this.seenNow = position;
    };
    try {
      for await (const { events } of source.follow(this.reachedNow, 1_000, this.closing, saw)) {
        if (events.length > 0) this.reachedNow = this.index.take(events).position;
        this.wakeups.wakeAll();
      }
    } catch (error) {
      if (!(error instanceof StoreRefused)) throw error;
      this.restart();
    }
  }

  /** Throws the index away unless the event that it saw last stands where it saw it. */
  private async fit(server: LogServer, reconnection: Reconnection): Promise<void> {
    const { position, eventId } = this.index.reached();
    if (position === 0n) return;
    const event = await reconnection
      .untilAnswered(() => server.readAt(position, this.patience.read), this.closing)
      .catch((error: unknown) => {
        if (isFailure(error, 'no-such-position')) return undefined;
        throw error;
      });
    if (event?.id !== eventId && !this.closing.aborted) this.restart();
  }

  private restart(): void {
    this.index.clear();
    [this.reachedNow, this.seenNow] = [0n, 0n];
  }

  /**
   * Resolves once the index has seen everything up to a position. Throws `StoreUnavailable` when it makes no headway for
   * as long as a read may take.
   */
  async passed(position: bigint): Promise<void> {
    let [last, deadline] = [-1n, 0];
    for (;;) {
      this.refuseWhenOver();
      if (this.alongside) this.reachedNow = this.index.reached().position;
      if (this.reachedNow >= position) return;
      if (this.reachedNow > last) [last, deadline] = [this.reachedNow, Date.now() + this.patience.read];
      const left = deadline - Date.now();
      if (left <= 0) {
        throw new StoreUnavailable(`the index of the log has not come to position ${position} (it is at ${last})`);
      }
      await this.wakeups.sleep(this.closing, this.alongside ? lookAgain : left);
    }
  }

  private refuseWhenOver(): void {
    if (this.broken !== undefined) {
      throw new StoreUnavailable('the index of the log cannot be written', { cause: this.broken });
    }
    if (this.closing.aborted) throw new StoreUnavailable('the log is closed');
  }
}
