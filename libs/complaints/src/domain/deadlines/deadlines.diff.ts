import { bornOverdue, stateOf } from '@lydhoer/calendar';
import type { ComplaintState, RegisteredComplaint } from '../complaint.state.js';
import { suspensionsOf } from '../realitet/appeal-time.state.js';
import { standingOf } from '../standing.js';
import { deadlineIdOf, mayBeginLater } from './clock.js';
import {
  interrupted,
  isReclassified,
  moveCause,
  rescaled,
  restarted,
  sameClock,
  sameDates,
  suspended,
  type Keeping,
  type Look,
} from './clock-look.js';
import { isReadAnew } from './born-over.rules.js';
import { citedAs, computedFor, pausedSince, ruleOf, scaleOf } from './deadline-dates.js';
import { clocksOf } from './deadlines.clocks.js';
import type { DeadlineEvent, DeadlineSuperseded } from './deadlines.events.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';
import { isDutyRule } from './duty.clocks.js';

/** A department that promises nothing has no service goal. */
const noGoal = 'no-goal-set';
type Interrupting = Pick<Deadline, 'pauses' | 'extensions' | 'notices'>;
const uninterrupted: Interrupting = { pauses: [], extensions: [], notices: [] };

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
  const gone = Object.values(after.deadlines.all).filter(
    ({ deadlineId, superseded }) => superseded === null && !clocks.has(deadlineId),
  );
  const why = isReclassified(before, after) ? 'reclassified' : 'no-longer-applies';
  return [...changes, ...gone.map(({ deadlineId }) => superseded(keeping, { deadlineId, why }))];
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

interface Dates {
  readonly computed: Computed | null;
  readonly rule: Deadline['rule'];
}

/** Null: there is nothing to keep. Without dates: a deadline is owed whose length is not published, or not known yet. */
function datesOf({ after, clock, keeping }: Look, interruptions: Interrupting): Dates | null {
  const inForce = ruleOf(clock, scaleOf(after, clock), keeping.rulebook);
  if (inForce === null) return null;
  const suspensions = suspensionsOf(after, clock.rule, clock.subject);
  const computed = computedFor(clock, inForce, keeping.rulebook, { ...interruptions, suspensions });
  if (computed === null && !inForce.isOwed) return null;
  return { computed, rule: citedAs(inForce) };
}

function beginning(look: Look, { computed, rule }: Dates): DeadlineEvent {
  const { clock, keeping } = look;
  const { pointId = null, decisionId = null, personId = null } = clock.subject;
  const { startedOn, startedAt, startedBy, occurrence } = clock;
  const identity = {
    complaintId: keeping.complaintId,
    deadlineId: deadlineIdOf(clock),
    subject: { pointId, decisionId, personId },
    occurrence,
  };
  if (computed === null) {
    const { version } = keeping.rulebook;
    return {
      type: 'DeadlineLeftOpen',
      data: { ...identity, rule, startedOn, startedAt, startedBy, rulebook: version },
    };
  }
  // What was done can be judged; what is over and not done when it is born of another reading, nobody could have kept.
  const breachedOnCreation = clock.metOn === null && bornOverdue(computed, keeping.today) && isReadAnew(look);
  return { type: 'DeadlineStarted', data: { ...identity, ...computed, breachedOnCreation } };
}

function redating(look: Look, deadline: Deadline, dates: Dates): readonly DeadlineEvent[] {
  const { computed: was, deadlineId } = deadline;
  const { computed } = dates;
  if (was === null || computed === null) {
    const asBefore = was === computed && !restarted(deadline, look.clock);
    return asBefore ? [] : [beginning(look, dates)];
  }
  if (sameDates(was, computed)) return [];
  const { dueOn, latestOn, countsOn } = was;
  const { complaintId } = look.keeping;
  const cause = moveCause(look, was, computed);
  return [
    {
      type: 'DeadlineMoved',
      data: { complaintId, deadlineId, was: { dueOn, latestOn, countsOn }, ...computed, cause },
    },
  ];
}

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

/**
 * Told when it ends though it is not met, and again when day or judgement are other ones than before: what was over
 * on the day on which it ended was missed, and stays so. A right that somebody did not use is none that was missed.
 */
function ending(
  look: Look,
  deadline: Deadline,
  { why, isRedated }: { readonly why: string; readonly isRedated: boolean },
): readonly DeadlineEvent[] {
  const { clock, keeping, previous } = look;
  const endedOn = clock.endedOn ?? null;
  const { deadlineId, rule, pauses } = deadline;
  const dated =
    deadline.computed !== null && endedOn !== null && (isRedated || !previous || restarted(previous, clock));
  const dates = dated ? datesOf(look, deadline) : null;
  const computed = dates?.computed ?? deadline.computed;
  const moved = dates?.computed ? redating(look, deadline, dates) : [];
  // What the law stops is a right's time: nothing that somebody misses.
  const since = computed && pausedSince({ computed, pauses });
  const course = endedOn && { metOn: null, ended: null, today: endedOn, soonWithin: 0 };
  const over = computed && course && stateOf({ ...computed, pausedSince: since }, course) === 'overdue';
  const wasOverdue = over === true && rule.binds !== 'citizen';
  const isAnotherDay = endedOn !== null && deadline.endedOn !== null && deadline.endedOn !== endedOn;
  // A duty that had not ended as was recorded ended for another reason.
  const isKnown = isDutyRule(rule.code) ? deadline.superseded === why : deadline.superseded !== null;
  const isTold = isKnown && deadline.wasOverdue === wasOverdue && !isAnotherDay;
  return isTold ? moved : [...moved, superseded(keeping, { deadlineId, why, endedOn, wasOverdue })];
}

type End = Pick<DeadlineSuperseded['data'], 'deadlineId' | 'why'> & Partial<DeadlineSuperseded['data']>;

const superseded = ({ complaintId }: Keeping, end: End): DeadlineEvent => ({
  type: 'DeadlineSuperseded',
  data: { complaintId, endedOn: null, wasOverdue: false, ...end },
});
