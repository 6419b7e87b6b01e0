import { Wakeups } from '../sqlite/wakeups.js';
import type { Patience } from './patience.js';
import { isFailure, type ServerFailure } from './server-failure.js';

/** The first pause in milliseconds; each further one is twice as long. */
const firstPause = 50;

/**
 * Whether the server is reached, for all that ask it. Feeds that have lost it wait here: each for a growing, random
 * pause, or until any call has had an answer.
 */
export class Reconnection {
  private readonly wakeups = new Wakeups();
  /** Whether the last thing that was asked of the server was answered; undefined before the first answer. */
  private state: 'unknown' | 'reached' | 'away' = 'unknown';
  private everReached = false;
  private readonly first = Promise.withResolvers<undefined>();

  constructor(
    private readonly patience: Pick<Patience, 'retry'>,
    private readonly say: (line: string) => void,
  ) {}

  /** Whether there was an answer at any time; resolves when the first attempt is over. */
  async hasBeenReached(): Promise<boolean> {
    if (this.state === 'unknown') await this.first.promise;
    return this.everReached;
  }

  reached(): void {
    this.first.resolve(undefined);
    if (this.state === 'reached') return;
    if (this.state === 'away') this.say('the EventStoreDB server is reached');
    this.state = 'reached';
    this.everReached = true;
    this.wakeups.wakeAll();
  }

  lost(failure: ServerFailure): void {
    this.first.resolve(undefined);
    if (this.state === 'away') return;
    this.state = 'away';
    const because = failure.kind === 'access-denied' ? `refuses (${failure.message})` : `is away (${failure.message})`;
    this.say(`the EventStoreDB server ${because}: trying again until it answers`);
  }

  /** Asks again and again until the server answers; undefined when the signal aborts first. Throws its refusals. */
  async untilAnswered<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        const answer = await ask();
        this.reached();
        return answer;
      } catch (error) {
        if (!isFailure(error, 'away', 'access-denied')) throw error;
        await this.wait(failures, signal, error);
      }
    }
    return undefined;
  }

  /** Waits before the next attempt, with full jitter, so that many who lost it at once do not return at once. */
  async wait(failures: number, signal: AbortSignal, failure: ServerFailure): Promise<void> {
    this.lost(failure);
    const longest = Math.min(this.patience.retry, firstPause * 2 ** Math.min(failures, 20));
    await this.wakeups.sleep(signal, longest / 2 + (Math.random() * longest) / 2);
  }
}
