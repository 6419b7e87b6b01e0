import { Inject, Injectable } from '@nestjs/common';
import { EventCatalog, EventStore, forgotten, Streams, Vault } from '@lydhoer/event-store';
import { Clock, JsonLog, ProblemCatalog } from '@lydhoer/http';
import { pause, ReadModels } from '@lydhoer/read-models';
import { JobNotOurs } from '../domain/job.decider.js';
import type { JobEvent } from '../domain/job.events.js';
import type { JobKind } from '../job-kind.js';
import { Jobs } from '../jobs.js';
import { jobsOptions, usualPace, type JobsOptions, type Pace } from '../jobs-options.js';
import { Spool } from '../spool/spool.js';
import { endedHow } from './ended-how.js';
import { Run, type Asked } from './run.js';
import { processStops } from './running-jobs.js';
import { RunStream, type RunEnd } from './run-stream.js';
import { RunWatch } from './run-watch.js';

/** Bytes of a result as JSON. */
const longestResult = 600_000;

/** Carries out one job from its beginning to its end, as its stream has it. */
@Injectable()
export class CarryOut {
  private readonly pace: Pace;

  constructor(
    private readonly jobs: Jobs,
    private readonly streams: Streams,
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly vault: Vault,
    private readonly readModels: ReadModels,
    private readonly problems: ProblemCatalog,
    private readonly clock: Clock,
    private readonly spool: Spool,
    private readonly log: JsonLog,
    @Inject(jobsOptions) private readonly options: JobsOptions,
  ) {
    this.pace = { ...usualPace, ...options.pace };
  }

  /** Resolves when the job is over, or is not ours. Throws when it could not be taken, or not be ended. */
  async job(jobId: string, stop: AbortController): Promise<void> {
    const asked = await this.asked(jobId);
    const kind = asked && this.jobs.kind(asked.data.kind);
    if (!asked || (asked.data.node !== null && asked.data.node !== this.options.node)) return;
    if (!kind) {
      // While processes are replaced one by one: another version knows it.
      this.log.event('warn', 'a job of an unknown kind is left to others', { jobId, kind: asked.data.kind });
      return;
    }
    const stream = new RunStream(this.streams, this.clock, {
      jobId,
      correlationId: asked.metadata.correlationId,
      node: this.options.node,
      hold: this.pace.hold,
    });
    try {
      await stream.begin();
      await this.begun(asked, kind, stream, stop);
    } catch (error) {
      if (!(error instanceof JobNotOurs)) throw error;
    }
  }

  private async begun(asked: Asked, kind: JobKind, stream: RunStream, stop: AbortController): Promise<void> {
    const attempt = await this.attempt(asked.data.jobId);
    const input = this.vault.open(asked.data.input);
    if (attempt === undefined || input === forgotten) return;
    const run = new Run(asked, this.spool, JSON.parse(input), attempt, stop.signal);
    const watch = new RunWatch(run, stream, stop, { readModels: this.readModels, pace: this.pace });
    try {
      const end = await this.endOf(run, kind);
      await stream.end(end, run.signal);
      if (end.type === 'CompleteJob') run.handOver();
    } catch (error) {
      if (run.signal.reason === processStops) await stream.release();
      throw error;
    } finally {
      watch.end();
      await run.discard();
    }
  }

  /** Calls the handler until it is known how the job ends. Throws `JobNotOurs` when it was stopped before that. */
  private async endOf(run: Run, kind: JobKind): Promise<RunEnd> {
    for (let attempt = 0; ; attempt++) {
      try {
        const result = resultJson(await kind.carryOut(run), kind.name);
        if (!run.signal.aborted) return { type: 'CompleteJob', result, file: run.kept };
      } catch (error) {
        const end = run.signal.aborted ? undefined : this.endBy(error, run, kind);
        if (end) return end;
      }
      if (run.signal.aborted) throw new JobNotOurs('it was stopped');
      await pause(attempt, run.signal);
    }
  }

  /** Undefined when the handler is to be called again. */
  private endBy(error: unknown, { jobId, correlationId }: Run, { name: kind }: JobKind): RunEnd | undefined {
    const ended = endedHow(error, this.problems);
    if (ended.how === 'try-again') {
      this.log.event('warn', 'a job waits for what is away', { jobId, kind, away: ended.code });
      return undefined;
    }
    if (ended.how === 'problem') return { type: 'FailJob', code: ended.code, facts: ended.facts };
    this.log.event('error', 'a job failed', { jobId, kind, correlationId, ...ended.facts });
    return { type: 'FailJob', code: 'unexpected', facts: '{}' };
  }

  private async asked(jobId: string): Promise<Asked | undefined> {
    const [first] = await this.store.readStream(`job-${jobId}`, { limit: 1 });
    return first && (this.catalog.upcast(first) as unknown as Asked);
  }

  /** Which attempt has just begun; undefined when it was one too many and the job is given up. */
  private async attempt(jobId: string): Promise<number | undefined> {
    const recorded = await this.store.readStream(`job-${jobId}`);
    const events = recorded.map((event) => this.catalog.upcast(event) as unknown as JobEvent);
    return events.some(({ type }) => type === 'JobFailed')
      ? undefined
      : events.filter(({ type }) => type === 'JobBegun').length;
  }
}

function resultJson(result: object, kind: string): string {
  const json = JSON.stringify(result);
  if (Buffer.byteLength(json) > longestResult) {
    throw new Error(`the result of ${kind} is over ${longestResult} bytes: keep it as a file`);
  }
  return json;
}
