import { Clock } from '@lydhoer/http';

/** The clock of the seed: stands at the time of the step that is played. Before and after it, the system's time. */
export class DemoClock extends Clock {
  private simulatedAt: string | undefined;

  override get simulated(): boolean {
    return this.simulatedAt !== undefined;
  }

  override now(): string {
    return this.simulatedAt ?? new Date().toISOString();
  }

  standAt(instant: string): void {
    this.simulatedAt = instant;
  }

  /** From here on time is real, and nothing can be recorded at any other. */
  letGo(): void {
    this.simulatedAt = undefined;
  }
}
