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

type Phase = 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';

/** Null before it was asked for. */
export type JobState = {
  readonly askedBy: string;
  readonly phase: Phase;
  readonly attempts: number;
  /** Those that nobody heard the end of. */
  readonly deaths: number;
  /** The run that holds it. */
  readonly run: string | null;
  readonly node: string | null;
  /** ISO 8601 UTC. */
  readonly heldUntil: string;
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
        if (isOver(state)) throw new Refusal<JobRefusal>('job-over');
        return [{ type: 'JobCancelled', data: command.data }];
    }
  },
};

function begin({ data }: BeginJob, state: NonNullable<JobState>): readonly JobEvent[] {
  const { now, ...begun } = data;
  if (isOver(state)) throw new JobNotOurs('it is over');
  // A node is one process at a time: whatever else it held, it no longer does.
  if (state.phase === 'running' && state.node !== begun.node && state.heldUntil > now) {
    throw new JobNotOurs(`${String(state.node)} holds it until ${state.heldUntil}`);
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
  if (isOver(state)) throw new JobNotOurs('it is over');
  if (state.run !== run) throw new JobNotOurs('another run has taken it over');
}

const isOver = ({ phase }: NonNullable<JobState>) => phase !== 'waiting' && phase !== 'running';

function evolve(state: JobState, { type, data }: JobEvent): JobState {
  if (type === 'JobAsked') {
    return { askedBy: data.askedBy, phase: 'waiting', attempts: 0, deaths: 0, run: null, node: null, heldUntil: '' };
  }
  if (state === null) return state;
  switch (type) {
    case 'JobBegun':
      return {
        ...state,
        ...held(data),
        phase: 'running',
        attempts: data.attempt,
        deaths: state.deaths + 1,
        node: data.node,
      };
    case 'JobProgressed':
      return { ...state, ...held(data) };
    case 'JobReleased':
      return { ...state, phase: 'waiting', deaths: state.deaths - 1, run: null, node: null };
    case 'JobCompleted':
      return { ...state, phase: 'completed' };
    case 'JobFailed':
      return { ...state, phase: 'failed' };
    case 'JobCancelled':
      return { ...state, phase: 'cancelled' };
  }
}

const held = ({ run, heldUntil }: { readonly run: string; readonly heldUntil: string }) => ({ run, heldUntil });
