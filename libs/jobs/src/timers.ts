import { Injectable } from '@nestjs/common';

/**
 * Something that is due one day, derived from events. It is woken again and again, in one place at a time, also right
 * after a start, and then does what is due by `now`: all of it, whatever was missed, with ids that make doing it twice
 * the same as once. Nothing else is remembered of it.
 */
export interface Timer {
  /** What it does, in kebab case: `remind-of-overdue-actions`. */
  readonly name: string;
  /** `now`: ISO 8601 UTC. What it throws is logged, and it is woken again; the signal aborts when the process stops. */
  wake(now: string, signal: AbortSignal): Promise<void>;
}

/** Every timer of the installation. Contexts add theirs when their module is made. */
@Injectable()
export class Timers {
  private readonly known = new Map<string, Timer>();

  add(timer: Timer): void {
    if (this.known.has(timer.name)) throw new Error(`there are two timers ${timer.name}`);
    this.known.set(timer.name, timer);
  }

  all(): readonly Timer[] {
    return [...this.known.values()];
  }
}
