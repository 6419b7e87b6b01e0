import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { EventCatalog, Vault } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { jobEvents } from './domain/job.events.js';
import { JobsController } from './http/jobs.controller.js';
import { ShownJob } from './http/shown-job.js';
import { Jobs } from './jobs.js';
import { jobsOptions, usualPace, type JobsOptions } from './jobs-options.js';
import { jobsProblems } from './jobs.problems.js';
import { EmbeddedQueue } from './queue/embedded-queue.js';
import { JobCarrier } from './queue/job-carrier.js';
import { Spool } from './spool/spool.js';
import { Timers } from './timers.js';
import { jobViews } from './view/jobs.view.js';
import { CarryOut } from './working/carry-out.js';
import { JobWorker } from './working/job-worker.js';
import { Leftovers } from './working/leftovers.js';
import { RunningJobs } from './working/running-jobs.js';
import { UnfinishedJobs } from './working/unfinished-jobs.js';

/** Jobs are heavy, and those of one process share its event loop. */
const sideBySide = 2;

/** Jobs and timers for every context, which imports nothing for them. */
@Global()
@Module({})
export class JobsModule implements OnApplicationShutdown {
  constructor(
    catalog: EventCatalog,
    readModels: ReadModels,
    problems: ProblemCatalog,
    private readonly spool: Spool,
  ) {
    catalog.add(jobEvents);
    readModels.add(jobViews);
    problems.add(jobsProblems);
  }

  /** Without options: everything in this process, files in a temporary folder. */
  static forRoot(options: JobsOptions = { node: 'this process', works: true }): DynamicModule {
    return {
      module: JobsModule,
      controllers: [JobsController],
      providers: [
        { provide: jobsOptions, useValue: options },
        { provide: JobCarrier, useFactory: () => carrierOf(options) },
        { provide: Spool, useFactory: (vault: Vault) => new Spool(vault, options.spool), inject: [Vault] },
        Jobs,
        Timers,
        RunningJobs,
        UnfinishedJobs,
        Leftovers,
        CarryOut,
        JobWorker,
        ShownJob,
      ],
      exports: [Jobs, Timers, Spool],
    };
  }

  onApplicationShutdown(): void {
    this.spool.close();
  }
}

async function carrierOf(options: JobsOptions): Promise<JobCarrier> {
  const { wake: wakeEvery, hold } = { ...usualPace, ...options.pace };
  const embedded = () => new EmbeddedQueue({ wakeEvery, sideBySide });
  const { redis } = options;
  if (!redis) return new JobCarrier(embedded(), embedded());
  // Who needs no Redis loads nothing of it.
  const { BullMqQueue } = await import('./queue/bullmq-queue.js');
  return new JobCarrier(new BullMqQueue({ ...redis, wakeEvery, hold, sideBySide }), embedded());
}
