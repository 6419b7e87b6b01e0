import { Refusal } from '@lydhoer/kernel';
import type { LifeRefusal } from './complaint.refusals.js';

/** Where a step may lead besides the states of its track. */
export type Elsewhere = 'another-track' | 'where-it-stood' | 'as-put-right';

/**
 * One step of a track: what may be done in a state, who may do it, where it leads, and what it rests on. The rows of a
 * track are printed into docs/complaint-tracks.md, and they are what the decisions go by.
 */
export interface TrackRow<State extends string = string, Step extends string = string> {
  /** Where the point stands. */
  readonly state: State;
  /** The command that may be given there. */
  readonly may: Step;
  /** A row of the permissions; with what narrows it, if anything does, after a comma. */
  readonly by: string;
  /** Where the point stands afterwards. A step with several outcomes has a row for each. */
  readonly leadsTo: State | Elsewhere;
  /** What follows, and the paragraph or the decision that says so. */
  readonly rule: string;
}

/** Refuses a step that the track does not have in this state, with the state and the steps that it does have. */
export function checkStep<State extends string, Step extends string>(
  track: readonly TrackRow<State, Step>[],
  state: State,
  step: Step,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  const may = new Set(track.filter((row) => row.state === state).map((row) => row.may));
  if (!may.has(step)) {
    throw new Refusal<LifeRefusal>('step-not-possible', { ...facts, step, state, may: [...may] });
  }
}
