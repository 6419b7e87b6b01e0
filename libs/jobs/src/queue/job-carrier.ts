import { Logger } from '@nestjs/common';
import { sentenceOf } from '@lydhoer/kernel';
import type { JobKind } from '../job-kind.js';
import type { Deliveries, JobQueue, QueueHealth } from './job-queue.js';

/** The queue that all processes share, and the one of this process for what must run here. */
export class JobCarrier {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly shared: JobQueue,
    private readonly own: JobQueue,
  ) {}

  /** Has a job carried to whoever carries it out. Never fails: what does not arrive is found in the log and carried again. */
  carry(jobId: string, runs: JobKind['runs']): void {
    this.put(runs, [jobId]).catch((error: unknown) => {
      this.logger.warn(`a job waits until the queue is back: ${sentenceOf(error)}`);
    });
  }

  /** Fails when the queue is away. */
  put(runs: JobKind['runs'], jobIds: readonly string[]): Promise<void> {
    return jobIds.length === 0 ? Promise.resolve() : this.queueOf(runs).put(jobIds);
  }

  /** Begins to deliver to this process: everything, or only what must run here. */
  deliver(to: Deliveries, works: boolean): void {
    if (works) this.shared.deliver(to);
    this.own.deliver({ ...to, timers: () => Promise.resolve() });
  }

  health(): Promise<QueueHealth> {
    return this.shared.health();
  }

  async close(): Promise<void> {
    await Promise.all([this.shared.close(), this.own.close()]);
  }

  private readonly queueOf = (runs: JobKind['runs']) => (runs === 'where-asked' ? this.own : this.shared);
}
