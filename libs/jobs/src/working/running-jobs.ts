import { Injectable } from '@nestjs/common';

/** Why a handler is to end although its job is still its own. */
export const processStops = 'the process stops';

/** The jobs that this process carries out at the moment, each with what stops it. */
@Injectable()
export class RunningJobs {
  private readonly running = new Map<string, AbortController>();

  has(jobId: string): boolean {
    return this.running.has(jobId);
  }

  /** Carries out a job, unless this process does already. */
  async carryingOut(jobId: string, carryOut: (stop: AbortController) => Promise<void>): Promise<void> {
    if (this.running.has(jobId)) return;
    const stop = new AbortController();
    this.running.set(jobId, stop);
    try {
      await carryOut(stop);
    } finally {
      this.running.delete(jobId);
    }
  }

  /** The handler of a job that is not this process's any more is told to end. */
  stop(jobId: string): void {
    this.running.get(jobId)?.abort();
  }

  stopAll(): void {
    for (const stop of this.running.values()) stop.abort(processStops);
  }
}
