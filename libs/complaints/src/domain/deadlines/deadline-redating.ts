import { bornOverdue } from '@lydhoer/calendar';
import { suspensionsOf } from '../realitet/appeal-time.state.js';
import { isBreachedOnCreation, isReadAnew } from './born-over.rules.js';
import { deadlineIdOf } from './clock.js';
import { moveCause, restarted, sameDates, type Look } from './clock-look.js';
import { citedAs, computedFor, ruleOf, scaleOf } from './deadline-dates.js';
import type { DeadlineEvent } from './deadlines.events.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';

type Interrupting = Pick<Deadline, 'pauses' | 'extensions' | 'notices'>;
export const uninterrupted: Interrupting = { pauses: [], extensions: [], notices: [] };

export interface Dates {
  readonly computed: Computed | null;
  readonly rule: Deadline['rule'];
}

/** Null: there is nothing to keep. Without dates: a deadline is owed whose length is not published, or not known yet. */
export function datesOf({ after, clock, keeping }: Look, interruptions: Interrupting): Dates | null {
  const inForce = ruleOf(clock, scaleOf(after, clock), keeping.rulebook);
  if (inForce === null) return null;
  const suspensions = suspensionsOf(after, clock.rule, clock.subject);
  const computed = computedFor(clock, inForce, keeping.rulebook, { ...interruptions, suspensions });
  if (computed === null && !inForce.isOwed) return null;
  return { computed, rule: citedAs(inForce) };
}

/** That it begins to run, or is owed without a date. */
export function beginning(look: Look, { computed, rule }: Dates): DeadlineEvent {
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
  const readAnewOn = isReadAnew(look) ? keeping.today : null;
  const breachedOnCreation = readAnewOn !== null && clock.metOn === null && bornOverdue(computed, readAnewOn);
  return { type: 'DeadlineStarted', data: { ...identity, ...computed, readAnewOn, breachedOnCreation } };
}

/** What its events tell of other dates than it had: nothing where they are the same. */
export function redating(look: Look, deadline: Deadline, dates: Dates): readonly DeadlineEvent[] {
  const { computed: was, deadlineId } = deadline;
  const { computed } = dates;
  if (was === null || computed === null) {
    const asBefore = was === computed && !restarted(deadline, look.clock);
    return asBefore ? [] : [beginning(look, dates)];
  }
  if (sameDates(was, computed)) return [];
  const { dueOn, latestOn, countsOn } = was;
  const { complaintId, today } = look.keeping;
  const breachedOnCreation = isBreachedOnCreation(deadline, computed, { metOn: look.clock.metOn, today });
  const cause = moveCause(look, was, computed);
  return [
    {
      type: 'DeadlineMoved',
      data: { complaintId, deadlineId, was: { dueOn, latestOn, countsOn }, ...computed, breachedOnCreation, cause },
    },
  ];
}
