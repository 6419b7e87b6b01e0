import { Refusal, type Decider, type Message } from '@lydhoer/kernel';
import type {
  JobAsked,
  JobBegun,
  JobCompleted,
  JobEvent,
  JobFailed,
  JobProgressed,
  JobReleased,
} from './job.events.js';

export type JobRefusal =
  'job-unknown' | 'job-over' | 'job-not-over' | 'job-without-file' | 'job-result-gone' | 'job-given-up';

/** How often the process that carries out a job may die before the job is given up: it may be the job that kills it. */
const mostDeaths = 5;

/** Null before it was asked for. */
export type JobState = {
  readonly askedBy: string;
  readonly attempts: number;
  /** Those that nobody heard the end of. */
  readonly deaths: number;
  /** The run that works on it; null while it waits. */
  readonly holder: Pick<JobBegun['data'], 'run' | 'node' | 'heldUntil'> | null;
  readonly over: boolean;
} | null;

export type AskForJob = Message<'AskForJob', JobAsked['data']>;
export type BeginJob = Message<
  'BeginJob',
  Omit<JobBegun['data'], 'attempt'> & {
    /** ISO 8601 UTC. */
    readonly now: string;
  }
>;
export type TellProgress = Message<'TellProgress', JobProgressed['data']>;
export type ReleaseJob = Message<'ReleaseJob', JobReleased['data']>;
export type CompleteJob = Message<'CompleteJob', JobCompleted['data']>;
export type FailJob = Message<'FailJob', JobFailed['data']>;
export type CancelJob = Message<'CancelJob', { readonly jobId: string; readonly cancelledBy: string }>;
export type JobCommand = AskForJob | BeginJob | TellProgress | ReleaseJob | CompleteJob | FailJob | CancelJob;

/** The job is another run's, or over: whoever hears this stops working on it. Never told over HTTP. */
export class JobNotOurs extends Error {
  override readonly name = 'JobNotOurs';
}

/** One job: who may work on it, and how it ends. It ends once, whoever else believes to hold it. */
export const jobDecider: Decider<JobState, JobCommand, JobEvent> = {
  initial: null,
  evolve,
  decide: (command, state) => {
    if (command.type === 'AskForJob') return state === null ? [{ type: 'JobAsked', data: command.data }] : [];
    if (state === null) throw new Refusal<JobRefusal>('job-unknown');
    switch (command.type) {
      case 'BeginJob':
        return begin(command, state);
      case 'TellProgress':
        demandHeld(command.data.run, state);
        return [{ type: 'JobProgressed', data: command.data }];
      case 'ReleaseJob':
        demandHeld(command.data.run, state);
        return [{ type: 'JobReleased', data: command.data }];
      case 'CompleteJob':
        demandHeld(command.data.run, state);
        return [{ type: 'JobCompleted', data: command.data }];
      case 'FailJob':
        demandHeld(command.data.run, state);
        return [{ type: 'JobFailed', data: command.data }];
      case 'CancelJob':
        if (state.over) throw new Refusal<JobRefusal>('job-over');
        return [{ type: 'JobCancelled', data: command.data }];
    }
  },
};

function begin({ data }: BeginJob, state: NonNullable<JobState>): readonly JobEvent[] {
  const { now, ...begun } = data;
  const { holder } = state;
  if (state.over) throw new JobNotOurs('it is over');
  // A node is one process at a time: whatever else it held, it no longer does.
  if (holder && holder.node !== begun.node && holder.heldUntil > now) {
    throw new JobNotOurs(`${holder.node} holds it until ${holder.heldUntil}`);
  }
  if (state.deaths >= mostDeaths) {
    const { jobId, run } = begun;
    const code: JobRefusal = 'job-given-up';
    return [
      { type: 'JobFailed', data: { jobId, run, code, facts: JSON.stringify({ facts: { deaths: state.deaths } }) } },
    ];
  }
  return [{ type: 'JobBegun', data: { ...begun, attempt: state.attempts + 1 } }];
}

function demandHeld(run: string, state: NonNullable<JobState>): void {
  if (state.over) throw new JobNotOurs('it is over');
  if (state.holder?.run !== run) throw new JobNotOurs('another run has taken it over');
}

function evolve(state: JobState, event: JobEvent): JobState {
  if (event.type === 'JobAsked') {
    return { askedBy: event.data.askedBy, attempts: 0, deaths: 0, holder: null, over: false };
  }
  return state && changed(state, event);
}

function changed(state: NonNullable<JobState>, { type, data }: Exclude<JobEvent, JobAsked>): JobState {
  switch (type) {
    case 'JobBegun': {
      const { run, node, heldUntil, attempt } = data;
      return { ...state, attempts: attempt, deaths: state.deaths + 1, holder: { run, node, heldUntil } };
    }
    case 'JobProgressed':
      return { ...state, holder: state.holder && { ...state.holder, heldUntil: data.heldUntil } };
    case 'JobReleased':
      return { ...state, deaths: state.deaths - 1, holder: null };
    case 'JobCompleted':
    case 'JobFailed':
    case 'JobCancelled':
      return { ...state, over: true };
  }
}
