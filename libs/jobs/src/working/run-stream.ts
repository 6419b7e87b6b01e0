import { randomUUID } from 'node:crypto';
import { isPassing, type Streams } from '@lydhoer/event-store';
import type { Clock } from '@lydhoer/http';
import { pause } from '@lydhoer/read-models';
import { jobDecider, type JobCommand } from '../domain/job.decider.js';
import type { KeptFile, Progress } from './run.js';

interface RunOf {
  readonly jobId: string;
  readonly correlationId: string;
  readonly node: string;
  /** Milliseconds for which the job is held, from each time that the run is heard of. */
  readonly hold: number;
}

/** How a run ends its job. */
export type RunEnd =
  | { readonly type: 'CompleteJob'; readonly result: string; readonly file: KeptFile | null }
  | { readonly type: 'FailJob'; readonly code: string; readonly facts: string };

/** What one run says in its job's stream. Everything throws `JobNotOurs` once another run holds the job or it is over. */
export class RunStream {
  private readonly run = randomUUID();

  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly of: RunOf,
  ) {}

  /** Takes the job, if it is to be had. */
  async begin(): Promise<void> {
    const { jobId, node } = this.of;
    const now = this.clock.now();
    await this.say('begun', {
      type: 'BeginJob',
      data: { jobId, run: this.run, node, heldUntil: this.heldFrom(now), now },
    });
  }

  async tell({ done, total }: Progress): Promise<void> {
    const { jobId } = this.of;
    const data = { jobId, run: this.run, done, total, heldUntil: this.heldFrom(this.clock.now()) };
    await this.say(randomUUID(), { type: 'TellProgress', data });
  }

  /** Lets the job go for another run to take at once. */
  async release(): Promise<void> {
    await this.say('released', { type: 'ReleaseJob', data: { jobId: this.of.jobId, run: this.run } });
  }

  /** Ends the job, however long the store is away meanwhile; until the signal aborts. */
  async end(end: RunEnd, signal: AbortSignal): Promise<void> {
    const { type, ...how } = end;
    const command = { type, data: { jobId: this.of.jobId, run: this.run, ...how } } as JobCommand;
    for (let attempt = 0; ; attempt++) {
      try {
        await this.say('over', command);
        return;
      } catch (error) {
        if (!isPassing(error) || signal.aborted) throw error;
        await pause(attempt, signal);
      }
    }
  }

  private async say(key: string, command: JobCommand): Promise<void> {
    const { jobId, correlationId } = this.of;
    const at = this.clock.now();
    await this.streams.decide(jobDecider, {
      stream: `job-${jobId}`,
      command,
      body: { run: this.run },
      intent: {
        actor: 'system:jobs',
        key: `${this.run}:${key}`,
        at,
        correlationId,
        ...(this.clock.simulated ? { simulated: true } : {}),
      },
    });
  }

  private heldFrom(now: string): string {
    return new Date(Date.parse(now) + this.of.hold).toISOString();
  }
}
