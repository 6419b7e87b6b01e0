import { Refusal } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import type { CorrectPause, PauseDeadline, ResumeDeadline } from './deadlines.commands.js';
import type { DeadlinePauseCorrected, DeadlinePaused, DeadlineResumed } from './deadlines.events.js';
import type { Computed } from './deadlines.schemas.js';
import type { ServiceGoalRefusal } from './deadlines.refusals.js';
import type { Deadline, Pause } from './deadlines.state.js';

const refuse = (code: ServiceGoalRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** A pause begins while the goal runs, on a day from its start to the day it is over. Pauses may overlap. */
export function pause({ data }: PauseDeadline, complaint: RegisteredComplaint): DeadlinePaused {
  const { today, ...pausing } = data;
  const deadline = serviceGoalOf(complaint, data.deadlineId);
  const { countsOn } = running(deadline);
  checkPauseBegins(pausing.pausedOn, deadline, today);
  if (pausing.pausedOn > countsOn) throw refuse('deadline-already-over', { field: 'pausedOn', countsOn });
  return { type: 'DeadlinePaused', data: pausing };
}

export function resume({ data }: ResumeDeadline, complaint: RegisteredComplaint): DeadlineResumed {
  const { today, ...resuming } = data;
  const deadline = serviceGoalOf(complaint, data.deadlineId);
  const { pausedOn, resumedOn } = pauseOf(deadline, data.pauseId);
  if (resumedOn !== null) throw refuse('pause-already-ended', { resumedOn });
  running(deadline);
  checkPauseEnds(resuming.resumedOn, pausedOn, today);
  return { type: 'DeadlineResumed', data: resuming };
}

/** A pause can be put right afterwards, too, when the goal was met: whether it was kept follows from it. */
export function correctPause({ data }: CorrectPause, complaint: RegisteredComplaint): DeadlinePauseCorrected {
  const { today, ...corrected } = data;
  const deadline = serviceGoalOf(complaint, data.deadlineId);
  const { pausedOn, resumedOn } = pauseOf(deadline, data.pauseId);
  if (corrected.pausedOn === pausedOn && corrected.resumedOn === resumedOn) throw refuse('pause-unchanged');
  checkPauseBegins(corrected.pausedOn, deadline, today);
  if (corrected.resumedOn !== null) checkPauseEnds(corrected.resumedOn, corrected.pausedOn, today);
  else if (deadline.met || deadline.superseded) throw refuse('pause-open-but-deadline-ended', { field: 'resumedOn' });
  return { type: 'DeadlinePauseCorrected', data: { ...corrected, was: { pausedOn, resumedOn } } };
}

/**
 * Pauses and extensions exist for service goals only. A statutory deadline runs while information is gathered
 * (retssikkerhedsloven § 3, stk. 2); what the law itself suspends is an event of its own.
 */
export function serviceGoalOf({ deadlines }: RegisteredComplaint, deadlineId: string): Deadline {
  const deadline = Object.hasOwn(deadlines.all, deadlineId) ? deadlines.all[deadlineId] : undefined;
  if (!deadline) throw refuse('deadline-unknown', { deadlineId });
  const { code, paragraph, pausable } = deadline.rule;
  if (!pausable) throw refuse('statutory-deadline-not-pausable', { rule: code, paragraph });
  return deadline;
}

function running({ computed, met, superseded }: Deadline): Computed {
  if (met) throw refuse('deadline-not-running', { state: 'met', metOn: met.metOn });
  if (superseded !== null || computed === null) throw refuse('deadline-not-running', { state: 'superseded' });
  return computed;
}

function pauseOf({ pauses }: Deadline, pauseId: string): Pause {
  const found = pauses.find((candidate) => candidate.pauseId === pauseId);
  if (!found) throw refuse('pause-unknown', { pauseId });
  return found;
}

function checkPauseBegins(pausedOn: string, { startedOn }: Deadline, today: string): void {
  notInTheFuture(pausedOn, today, 'pausedOn');
  if (pausedOn < startedOn) throw refuse('pause-before-start', { field: 'pausedOn', earliest: startedOn });
}

function checkPauseEnds(resumedOn: string, pausedOn: string, today: string): void {
  notInTheFuture(resumedOn, today, 'resumedOn');
  if (resumedOn < pausedOn) throw refuse('pause-ends-before-it-begins', { field: 'resumedOn', earliest: pausedOn });
}
