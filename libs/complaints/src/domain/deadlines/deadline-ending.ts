import { stateOf } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import { restarted, type Keeping, type Look } from './clock-look.js';
import { pausedSince } from './deadline-dates.js';
import { datesOf, redating } from './deadline-redating.js';
import type { DeadlineEvent, DeadlineSuperseded } from './deadlines.events.js';
import type { Deadline } from './deadlines.state.js';
import { isDutyRule } from './duty.clocks.js';
import { lapsesByItself } from './rights.js';

/**
 * Told when it ends though it is not met, and again when day or judgement are other ones than before: what was over
 * on the day on which it ended was missed, and stays so. A right that somebody did not use is none that was missed.
 */
export function ending(
  look: Look,
  deadline: Deadline,
  { why, isRedated }: { readonly why: string; readonly isRedated: boolean },
): readonly DeadlineEvent[] {
  const { clock, keeping, previous } = look;
  const endedOn = clock.endedOn ?? null;
  const { deadlineId, rule } = deadline;
  const dated =
    deadline.computed !== null && endedOn !== null && (isRedated || !previous || restarted(previous, clock));
  const dates = dated ? datesOf(look, deadline) : null;
  const computed = dates?.computed ?? deadline.computed;
  const moved = dates?.computed ? redating(look, deadline, dates) : [];
  const wasOverdue = wasMissed({ ...deadline, computed }, endedOn);
  const isAnotherDay = endedOn !== null && deadline.endedOn !== null && deadline.endedOn !== endedOn;
  // A duty that had not ended as was recorded ended for another reason.
  const isKnown = isDutyRule(rule.code) ? deadline.superseded === why : deadline.superseded !== null;
  const isTold = isKnown && deadline.wasOverdue === wasOverdue && !isAnotherDay;
  return isTold ? moved : [...moved, superseded(keeping, { deadlineId, why, endedOn, wasOverdue })];
}

/** Whether it was over on the day on which it ended, and somebody's duty. */
export function wasMissed(
  { computed, rule, pauses }: Pick<Deadline, 'computed' | 'rule' | 'pauses'>,
  endedOn: PlainDate | null,
): boolean {
  if (computed === null || endedOn === null || rule.binds === 'citizen' || lapsesByItself(rule.code)) return false;
  // What the law stops is a right's time: nothing that somebody misses.
  const course = { metOn: null, ended: null, today: endedOn, soonWithin: 0 };
  return stateOf({ ...computed, pausedSince: pausedSince({ computed, pauses }) }, course) === 'overdue';
}

type End = Pick<DeadlineSuperseded['data'], 'deadlineId' | 'why'> & Partial<DeadlineSuperseded['data']>;

/** That it no longer applies; left out: since no day, and not missed. */
export const superseded = ({ complaintId }: Keeping, end: End): DeadlineEvent => ({
  type: 'DeadlineSuperseded',
  data: { complaintId, endedOn: null, wasOverdue: false, ...end },
});
