/** Where the time of a request comes from. */
export abstract class Clock {
  /** The instant, ISO 8601 UTC with milliseconds. */
  abstract now(): string;

  /** Whether events are to be recorded at this clock's time instead of the store's: the seed's alone, and tests'. */
  abstract readonly simulated: boolean;
}

export class SystemClock extends Clock {
  override readonly simulated = false;

  override now(): string {
    return new Date().toISOString();
  }
}

/** A clock that stands where it is put. */
export class SimulatedClock extends Clock {
  override readonly simulated = true;
  private instant: string;

  constructor(instant: string) {
    super();
    this.instant = instant;
  }

  override now(): string {
    return this.instant;
  }

  /** Puts it at an instant, ISO 8601 UTC. */
  set(instant: string): void {
    this.instant = new Date(instant).toISOString();
  }
}
