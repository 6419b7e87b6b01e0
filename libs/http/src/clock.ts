/** Where the time of a request comes from. */
export abstract class Clock {
  /** The instant, ISO 8601 UTC with milliseconds. */
  abstract now(): string;
}

export class SystemClock extends Clock {
  override now(): string {
    return new Date().toISOString();
  }
}
