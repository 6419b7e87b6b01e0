import type { ServerEvent } from './server-event.js';
import type { ServerFailure } from './server-failure.js';

/** What a subscription gives besides events. */
export type Signal = { readonly checkpoint: bigint } | { readonly caughtUp: true };

/** A subscription of the client, reduced to what is needed here. */
export interface Subscribed {
  readonly stream: {
    readonly readableLength: number;
    on(event: string, listener: (...about: unknown[]) => void): unknown;
  };
  /** The next event that is here already; null when there is none. */
  readonly read: () => ServerEvent | null;
  readonly leave: () => Promise<void>;
  readonly asFailure: (error: unknown) => ServerFailure;
}

/**
 * A subscription, taken event by event: what is not taken is not fetched beyond the client's buffer, so a slow consumer
 * keeps the memory flat. The client tells of checkpoints and of having caught up beside its buffer, before the events
 * that come before them were taken; here each stands at its place among the events.
 */
export class LogSubscription {
  private readonly signals: { readonly after: number; readonly signal: Signal }[] = [];
  private taken = 0;
  private failure: ServerFailure | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly subscribed: Subscribed,
    checkpoints: { reached?: (position: bigint) => void },
  ) {
    const { stream, asFailure } = subscribed;
    const note = (signal: Signal) => {
      this.signals.push({ after: this.taken + stream.readableLength, signal });
      this.wake();
    };
    checkpoints.reached = (checkpoint) => {
      note({ checkpoint });
    };
    const end = (error?: unknown) => {
      this.failure ??= asFailure(error);
      this.wake();
    };
    stream.on('caughtUp', () => {
      note({ caughtUp: true });
    });
    stream.on('readable', () => {
      this.wake();
    });
    stream.on('error', end);
    // A server that stops in good order ends the subscription without an error.
    for (const ending of ['end', 'close']) {
      stream.on(ending, () => {
        end(new Error('the server ended the subscription'));
      });
    }
  }

  /** The next event or signal that is here; undefined when there is none. */
  take(): ServerEvent | Signal | undefined {
    const [next] = this.signals;
    if (next && next.after <= this.taken) {
      this.signals.shift();
      return next.signal;
    }
    const event = this.subscribed.read();
    if (!event) return undefined;
    this.taken += 1;
    return event;
  }

  /** Whether no more events are here at the moment. */
  get isEmpty(): boolean {
    return this.subscribed.stream.readableLength === 0;
  }

  /**
   * Waits for more. False when nothing came within so many milliseconds, or when the signal aborted; throws
   * `ServerFailure` when the subscription is over.
   */
  async more(signal: AbortSignal, milliseconds: number): Promise<boolean> {
    this.refuseWhenOver();
    if (signal.aborted) return false;
    const came = await new Promise<boolean>((resolve) => {
      const end = (more: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        this.wake = () => undefined;
        resolve(more);
      };
      const stop = () => {
        end(false);
      };
      const timer = setTimeout(stop, milliseconds);
      signal.addEventListener('abort', stop);
      this.wake = () => {
        end(true);
      };
    });
    // Checked when nothing is left to take, so that what came before the end is not lost.
    if (came && this.isEmpty) this.refuseWhenOver();
    return came;
  }

  private refuseWhenOver(): void {
    if (this.failure) throw this.failure;
  }

  /** Ends it. Resolves when the client has let go of it, also of one that was over already. */
  async leave(): Promise<void> {
    await this.subscribed.leave().catch(() => undefined);
  }
}
