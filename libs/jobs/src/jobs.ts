import { Inject, Injectable } from '@nestjs/common';
import { demand, type Caller } from '@lydhoer/access';
import { AppendOutcomeUnknown, EventStore, Streams, thingId, type Decided, type Intent } from '@lydhoer/event-store';
import { ReadModels } from '@lydhoer/read-models';
import { Compile, type Validator } from 'typebox/compile';
import { jobDecider } from './domain/job.decider.js';
import type { JobAsked } from './domain/job.events.js';
import type { JobKind } from './job-kind.js';
import { jobsOptions, type JobsOptions } from './jobs-options.js';
import { JobCarrier } from './queue/job-carrier.js';
import type { QueueHealth } from './queue/job-queue.js';
import { Spool, type SpooledFile } from './spool/spool.js';
import { RunningJobs } from './working/running-jobs.js';

export interface Asking<Input> {
  /** Fits the kind's schema. */
  readonly input: Input;
  readonly caller: Caller;
  readonly intent: Intent;
  /** A file in the spool; it is the job's from now on, whatever becomes of the asking. */
  readonly file?: SpooledFile;
}

/** Where the asking left the job, and its id. */
export interface AskedJob extends Decided {
  readonly jobId: string;
}

export interface JobsHealth extends QueueHealth {
  /** Jobs that are not over, as the log has it; null while the views cannot tell. */
  readonly unfinished: number | null;
}

/** Every kind of job of the installation, and where jobs are asked for. The log has them; the queue only carries them. */
@Injectable()
export class Jobs {
  private readonly known = new Map<string, { readonly kind: JobKind; readonly input: Validator }>();

  constructor(
    private readonly streams: Streams,
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly carrier: JobCarrier,
    private readonly spool: Spool,
    private readonly running: RunningJobs,
    @Inject(jobsOptions) private readonly options: JobsOptions,
  ) {}

  /** How the queue that all processes share does, and what the log has for it. Never fails. */
  async health(): Promise<JobsHealth> {
    return { ...(await this.carrier.health()), unfinished: this.unfinished() };
  }

  /** Contexts add theirs when their module is made. */
  add<Input, Result extends object>(kind: JobKind<Input, Result>): void {
    if (this.known.has(kind.name)) throw new Error(`there are two kinds of job ${kind.name}`);
    this.known.set(kind.name, { kind: kind, input: Compile(kind.input) });
  }

  /** The kind of that name; undefined when this version knows none. */
  kind(name: string): JobKind | undefined {
    return this.known.get(name)?.kind;
  }

  /**
   * Asks for a job. Its id follows from actor and key: asked twice, it is the first one, and a file that came with the
   * second is destroyed. Throws what `Streams.decide` throws. Whoever carries jobs may be away: the log has it.
   */
  async ask<Input, Result extends object>(
    kind: JobKind<Input, Result>,
    { input, caller, intent, file }: Asking<Input>,
  ): Promise<AskedJob> {
    this.demandDeclared(kind.name, input);
    const jobId = thingId(intent, 'job');
    const asked = this.streams.decide(jobDecider, {
      stream: `job-${jobId}`,
      command: {
        type: 'AskForJob',
        data: {
          jobId,
          kind: kind.name,
          askedBy: caller.staffId,
          roles: [...caller.roles],
          teams: [...caller.teams],
          node: kind.runs === 'where-asked' ? this.options.node : null,
          input: JSON.stringify(input),
          file: file ? { id: file.id, bytes: file.bytes } : null,
        },
      },
      body: { kind: kind.name, input, file: file?.sha256 },
      intent,
    });
    const decided = await asked.catch(async (error: unknown) => {
      // With an unknown outcome the job may have it.
      if (file && !(error instanceof AppendOutcomeUnknown)) await this.spool.destroy(file.id);
      throw error;
    });
    // Of several who ask at the same moment under one key, each hears that it was the first.
    if (file && (await this.fileOf(jobId)) !== file.id) await this.spool.destroy(file.id);
    if (!decided.repeated) this.carrier.carry(jobId, kind.runs);
    return { ...decided, jobId };
  }

  /**
   * Stops a job that is not over; what it has done stays. Throws `Forbidden`, `Refusal` when there is no such job or it
   * is over, and what `Streams.decide` throws.
   */
  async cancel(jobId: string, caller: Caller, intent: Intent): Promise<Decided> {
    const decided = await this.streams.decide(jobDecider, {
      stream: `job-${jobId}`,
      command: { type: 'CancelJob', data: { jobId, cancelledBy: caller.staffId } },
      body: { jobId },
      intent,
      authorise: (state) => {
        if (state) demand(caller, 'follow-job', { registeredBy: state.askedBy });
      },
    });
    this.running.stop(jobId);
    return decided;
  }

  private unfinished(): number | null {
    try {
      const sql = 'SELECT count(*) AS jobs FROM job WHERE over_at IS NULL';
      return this.readModels.read('jobs').get<{ readonly jobs: number }>(sql)?.jobs ?? 0;
    } catch {
      return null;
    }
  }

  private async fileOf(jobId: string): Promise<string | undefined> {
    const [asked] = await this.store.readStream(`job-${jobId}`, { limit: 1 });
    return (asked?.data as JobAsked['data'] | undefined)?.file?.id;
  }

  private demandDeclared(name: string, input: unknown): void {
    const known = this.known.get(name);
    if (!known) throw new Error(`nobody added the kind of job ${name}`);
    if (known.input.Check(input)) return;
    const fields = known.input.Errors(input).map((error) => `${error.instancePath || '/'} ${error.message}`);
    throw new Error(`the input of ${name} is not as declared: ${fields.join('; ')}`);
  }
}
