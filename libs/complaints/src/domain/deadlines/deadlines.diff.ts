import { stateOf } from '@lydhoer/calendar';
import type { ComplaintState, RegisteredComplaint } from '../complaint.state.js';
import { suspensionsOf } from '../realitet/appeal-time.state.js';
import { standingOf } from '../standing.js';
import { deadlineIdOf, mayBeginLater } from './clock.js';
import {
  interrupted,
  isReclassified,
  rescaled,
  restarted,
  sameClock,
  suspended,
  type Keeping,
  type Look,
} from './clock-look.js';
import { pausedSince } from './deadline-dates.js';
import { ending, superseded, wasMissed } from './deadline-ending.js';
import { beginning, datesOf, redating, uninterrupted } from './deadline-redating.js';
import { clocksOf } from './deadlines.clocks.js';
import type { DeadlineEvent } from './deadlines.events.js';
import type { Deadline } from './deadlines.state.js';
import { isDutyRule } from './duty.clocks.js';

/** A department that promises nothing has no service goal. */
const noGoal = 'no-goal-set';

/**
 * What a command changes in the deadlines of a complaint: the clocks before it are compared with those after it. A
 * clock whose start, scale and end are the same is left alone, so that no change of calendar comes in with another
 * matter.
 */
export function deadlineChanges(
  before: ComplaintState,
  after: RegisteredComplaint,
  keeping: Keeping,
): readonly DeadlineEvent[] {
  const clocksBefore = new Map(before ? clocksOf(before).map((clock) => [deadlineIdOf(clock), clock]) : []);
  const clocks = new Map(clocksOf(after).map((clock) => [deadlineIdOf(clock), clock]));
  const changes = [...clocks].flatMap(([id, clock]) => {
    const deadline = after.deadlines.all[id];
    const look = { before, after, keeping, previous: clocksBefore.get(id), clock, deadline };
    return deadline ? changesOf(look, deadline) : beginningOf(look);
  });
  return [...changes, ...goneOf({ before, after, keeping }, new Set(clocks.keys()))];
}

/** Deadlines whose clock there is no more: on what day they were left is said where a point was moved, and only then. */
function goneOf(
  { before, after, keeping }: Pick<Look, 'before' | 'after' | 'keeping'>,
  clocks: ReadonlySet<string>,
): readonly DeadlineEvent[] {
  const why = isReclassified(before, after) ? 'reclassified' : 'no-longer-applies';
  const neverWasSo = keeping.told?.some(({ type }) => type === 'PointKindCorrected') === true;
  const movedOn = why === 'reclassified' && !neverWasSo ? keeping.today : null;
  return Object.values(after.deadlines.all)
    .filter(({ deadlineId }) => !clocks.has(deadlineId))
    .filter(({ superseded: already, wasOverdue }) => already === null || (neverWasSo && wasOverdue))
    .map((deadline) => {
      // A right to appeal belongs to the decision, and is none that a point leaves behind.
      const endedOn = deadline.subject.decisionId === undefined ? movedOn : null;
      const wasOverdue = wasMissed(deadline, endedOn);
      return superseded(keeping, { deadlineId: deadline.deadlineId, why, endedOn, wasOverdue });
    });
}

/** What a clock without a deadline brings about: mostly that it has one now. */
function beginningOf(look: Look): readonly DeadlineEvent[] {
  if (look.clock.ended !== null || !mayBegin(look)) return [];
  const dates = datesOf(look, uninterrupted);
  if (dates === null) return [];
  return [beginning(look, dates), ...meeting(look, { ...dates, pauses: [], met: null })];
}

/** Nothing begins for a case that came in as closed, unless somebody asks: nobody ever had these deadlines. */
function mayBegin(look: Look): boolean {
  const { before, after, keeping, previous, clock } = look;
  if (keeping.anew === 'missing') return true;
  const isNew = keeping.anew === 'open' || !previous || !sameClock(previous, clock) || rescaled(look);
  if (isDutyRule(clock.rule)) return isNew;
  const over = after.ended !== null || standingOf(after) !== 'counts';
  if (!over) return isNew;
  return isNew && keeping.anew === undefined && before !== null && Object.keys(after.deadlines.all).length > 0;
}

/** What becomes of a deadline that there is. */
function changesOf(look: Look, deadline: Deadline): readonly DeadlineEvent[] {
  const { clock, keeping, previous } = look;
  const { deadlineId } = deadline;
  const anew = keeping.anew !== undefined && isOpen(deadline);
  const rescheduled = anew || !previous || rescaled(look) || interrupted(look, deadline) || suspended(look);
  if (!rescheduled && sameClock(previous, clock)) return [];
  if (clock.ended !== null) return ending(look, deadline, { why: clock.ended, isRedated: rescheduled });

  const again = deadline.superseded !== null || (deadline.met !== null && clock.metOn === null);
  const dated = rescheduled || again || restarted(previous, clock);
  const dates = dated ? datesOf(look, deadline) : { computed: deadline.computed, rule: deadline.rule };
  if (dates === null) return deadline.superseded === null ? [superseded(keeping, { deadlineId, why: noGoal })] : [];
  const { complaintId } = keeping;
  const reopened: DeadlineEvent = { type: 'DeadlineReopened', data: { complaintId, deadlineId } };
  const redated = dated ? redating(look, deadline, dates) : [];
  // What begins again is not met until that is told again.
  const met = redated.some(({ type }) => type !== 'DeadlineMoved') ? null : deadline.met;
  return [...(again ? [reopened] : []), ...redated, ...meeting(look, { ...dates, pauses: deadline.pauses, met })];
}

const isOpen = ({ met, superseded: why }: Deadline): boolean => met === null && (why === null || why === noGoal);

/** Told when it is met, and again when day or judgement are other ones than before. */
function meeting(
  { after, clock, keeping }: Look,
  { computed, pauses, met }: Pick<Deadline, 'computed' | 'pauses' | 'met'>,
): readonly DeadlineEvent[] {
  const { metOn, metAt } = clock;
  if (metOn === null) return [];
  const course = { metOn, metAt, ended: null, today: keeping.today, soonWithin: 0 };
  const suspensions = suspensionsOf(after, clock.rule, clock.subject);
  const judged = computed && { ...computed, pausedSince: pausedSince({ computed, pauses, suspensions }) };
  const late = judged && stateOf(judged, course) === 'met-late';
  if (late && mayBeginLater(clock))
    return [superseded(keeping, { deadlineId: deadlineIdOf(clock), why: 'timeliness-unknown' })];
  if (met?.metOn === metOn && met.metAt === metAt && met.late === late) return [];
  const { complaintId } = keeping;
  return [{ type: 'DeadlineMet', data: { complaintId, deadlineId: deadlineIdOf(clock), metOn, metAt, late } }];
}
