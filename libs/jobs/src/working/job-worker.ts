import { setTimeout as after } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '@lydhoer/http';
import { sentenceOf } from '@lydhoer/kernel';
import { ViewsBehind } from '@lydhoer/read-models';
import { jobsOptions, usualPace, type JobsOptions } from '../jobs-options.js';
import { JobCarrier } from '../queue/job-carrier.js';
import type { Deliveries } from '../queue/job-queue.js';
import { Timers } from '../timers.js';
import { CarryOut } from './carry-out.js';
import { Leftovers } from './leftovers.js';
import { RunningJobs } from './running-jobs.js';
import { UnfinishedJobs } from './unfinished-jobs.js';

/** Milliseconds that handlers get to end in when the process stops. */
const patience = 4_000;

/**
 * Carries out what is delivered to this process, and sees to it that everything the log says is unfinished is
 * delivered: what a killed process held, what an emptied queue has lost, what was asked while the queue was away.
 */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly stopping = new AbortController();
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly carrier: JobCarrier,
    private readonly carryOut: CarryOut,
    private readonly running: RunningJobs,
    private readonly unfinished: UnfinishedJobs,
    private readonly leftovers: Leftovers,
    private readonly timers: Timers,
    private readonly clock: Clock,
    @Inject(jobsOptions) private readonly options: JobsOptions,
  ) {}

  /** Does not wait: views may be rebuilding, and Redis may be away. */
  onApplicationBootstrap(): void {
    const deliveries: Deliveries = { job: (jobId) => this.job(jobId), timers: () => this.wakeTimers() };
    this.carrier.deliver(deliveries, this.options.works);
    this.looking = this.lookUntilStopped();
  }

  /** What a handler has not ended is carried out again, here after the next start or by another worker. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.running.stopAll();
    await Promise.race([Promise.all([this.carrier.close(), this.looking]), after(patience, undefined, { ref: false })]);
  }

  private async job(jobId: string): Promise<void> {
    if (this.stopping.signal.aborted) return;
    await this.running
      .carryingOut(jobId, (stop) => this.carryOut.job(jobId, stop))
      .catch((error: unknown) => {
        this.logger.warn(`a job could not be carried out and is taken up again: ${sentenceOf(error)}`);
      });
  }

  private async wakeTimers(): Promise<void> {
    const { signal } = this.stopping;
    // While the seed plays the past, nothing is due of it: what is, is after its end.
    if (this.clock.simulated) return;
    for (const timer of this.timers.all()) {
      if (signal.aborted) return;
      await timer.wake(this.clock.now(), signal).catch((error: unknown) => {
        this.logger.warn(`${timer.name} could not do what is due and is woken again: ${sentenceOf(error)}`);
      });
    }
  }

  private async lookUntilStopped(): Promise<void> {
    const { signal } = this.stopping;
    const { look } = { ...usualPace, ...this.options.pace };
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.unfinished.carryAgain();
        if (this.options.works) await this.leftovers.clear(signal);
        failures = 0;
      } catch (error) {
        // Once: a log that is away for a night would be said to be so every few seconds. Of views that still catch up
        // their own state tells.
        if (failures++ === 0 && !(error instanceof ViewsBehind)) {
          this.logger.warn(`what is unfinished could not be looked for, and is until it can: ${sentenceOf(error)}`);
        }
      }
      await after(look, undefined, { signal }).catch(() => undefined);
    }
  }
}
