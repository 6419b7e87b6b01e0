import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { jobsOptions, type JobsOptions } from '../jobs-options.js';
import { JobCarrier } from '../queue/job-carrier.js';
import type { JobRow } from '../view/jobs.view.js';
import { RunningJobs } from './running-jobs.js';

/** More than so many are carried again the next time. */
const atOnce = 10_000;

/** What the log says is unfinished and nobody holds. */
@Injectable()
export class UnfinishedJobs {
  constructor(
    private readonly readModels: ReadModels,
    private readonly carrier: JobCarrier,
    private readonly running: RunningJobs,
    private readonly clock: Clock,
    @Inject(jobsOptions) private readonly options: JobsOptions,
  ) {}

  /** Puts it into the queue again; what is in there already stays what it is. Fails while views or queue are away. */
  async carryAgain(): Promise<void> {
    await this.readModels.caughtUp('jobs');
    const { node, works } = this.options;
    const rows = this.readModels.read('jobs').all<Pick<JobRow, 'job_id' | 'bound_to'>>(
      `SELECT job_id, bound_to FROM job
       WHERE over_at IS NULL AND (state = 'waiting' OR node = ? OR held_until <= ?) AND (bound_to IS NULL OR bound_to = ?)
       ORDER BY position LIMIT ?`,
      [node, this.clock.now(), node, atOnce],
    );
    const free = rows.filter(({ job_id }) => !this.running.has(job_id));
    const ids = (bound: boolean) => free.filter((row) => (row.bound_to !== null) === bound).map(({ job_id }) => job_id);
    await this.carrier.put('where-asked', ids(true));
    if (works) await this.carrier.put('by-a-worker', ids(false));
  }
}
