/** Where the time of a request comes from. */
export abstract class Clock {
  /** The instant, ISO 8601 UTC with milliseconds. */
  abstract now(): string;

  /** True while the seed of an empty demo store plays: then the log records this clock's time, not its own. */
  get simulated(): boolean {
    return false;
  }
}

export class SystemClock extends Clock {
  override now(): string {
    return new Date().toISOString();
  }
}
