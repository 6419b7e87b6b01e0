import { ruleOf, type BoundParty } from '@lydhoer/calendar';
import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { pausedSince } from '../../domain/deadlines/deadline-dates.js';
import { mayBeginLater } from '../../domain/deadlines/clock.js';
import type { Deadline } from '../../domain/deadlines/deadlines.state.js';
import { isRight } from '../../domain/deadlines/rights.js';
import { suspensionsOf } from '../../domain/realitet/appeal-time.state.js';
import { decisionOf } from '../../domain/realitet/realitet.state.js';
import { dayInWords, days } from './danish.js';
import { unrecorded, type Step } from './step.js';

const boundWords: Readonly<Record<BoundParty, string>> = {
  citizen: 'borgeren',
  municipality: 'kommunen',
  committee: 'børne- og ungeudvalget',
  chair: 'børne- og ungeudvalgets formand',
  'appeal-board': 'Ankestyrelsen',
  'action-owner': 'den ansvarlige',
};

/** What tells how the deadlines of a complaint stand. */
type Standing = Pick<RegisteredComplaint, 'deadlines' | 'realitet'>;

/**
 * The deadlines that were met or missed, and the rights that ran out, by the end of a day. One that still runs, or stands
 * still, is no step yet.
 */
export const deadlineSteps = (complaint: Standing, on: PlainDate): readonly Step[] =>
  Object.values(complaint.deadlines.all).flatMap((deadline) => {
    const told = toldOf(deadline, complaint, on);
    return told ? [{ ...stepOf(deadline), ...told }] : [];
  });

interface Counted {
  readonly met: number;
  readonly missed: number;
  /** Over before they held: nobody could have kept them. */
  readonly bornOver: number;
}

/** Of the deadlines that bind the municipality or its bodies: how many were met, and how many missed. */
export function keptAndMissed(complaint: Standing, on: PlainDate): Counted {
  const told = Object.values(complaint.deadlines.all).flatMap((deadline) => {
    const { binds } = deadline.rule;
    const ours = binds === 'municipality' || binds === 'committee' || binds === 'chair';
    return ours ? [toldOf(deadline, complaint, on)] : [];
  });
  const of = (kind: Step['kind']) => told.filter((step) => step?.kind === kind).length;
  return { met: of('deadline-met'), missed: of('deadline-missed'), bornOver: of('deadline-breached-on-creation') };
}

const stepOf = ({ deadlineId, subject }: Deadline) => ({
  ...unrecorded,
  key: `deadline-${deadlineId}`,
  pointId: subject.pointId ?? null,
});

/** A right that nobody used is no deadline that was missed. The new decision of a case is appealed in another one. */
function ranOut({ rule, subject }: Deadline, complaint: Standing, on: PlainDate): Told {
  const anew = decisionOf(complaint, subject.decisionId ?? null)?.replaces;
  const complaining = anew
    ? 'udløb klagefristen, uden at der blev klaget over den nye afgørelse'
    : 'udløb klagefristen for en part, uden at parten klagede';
  const unused =
    subject.decisionId !== undefined
      ? complaining
      : 'udløb fristen for at gå til domstolene, uden at der blev anlagt sag';
  return { on, kind: 'right-ran-out', line: () => `${unused}${rule.paragraph === null ? '' : ` (${rule.paragraph})`}` };
}

type Told = Pick<Step, 'on' | 'kind' | 'line'>;

function toldOf(deadline: Deadline, complaint: Standing, on: PlainDate): Told | undefined {
  const { computed, met, superseded, wasOverdue, rule, subject, pauses, breachedOnCreation } = deadline;
  if (computed === null || (superseded !== null && !wasOverdue)) return undefined;
  const who = boundWords[rule.binds];
  const what = `${ruleOf(rule)?.name.da ?? rule.code}${rule.paragraph === null ? '' : ` (${rule.paragraph})`}`;
  const suspensions = suspensionsOf(complaint, rule.code, subject);
  const missed = breachedOnCreation ? 'deadline-breached-on-creation' : 'deadline-missed';
  if (met === null) {
    // Nothing runs out while it stands still; what ended when it was over had run out by then.
    if (on <= computed.countsOn || pausedSince({ computed, pauses, suspensions }) !== null) return undefined;
    if (isRight(rule.code)) return mayBeginLater(deadline) ? undefined : ranOut(deadline, complaint, computed.countsOn);
    const how = breachedOnCreation
      ? 'som først senere begyndte at gælde, så ingen kunne holde den'
      : `uden at ${who} havde holdt den`;
    return { on: computed.countsOn, kind: missed, line: () => `løb en frist ud, ${how}: ${what}` };
  }
  const by = `senest den ${dayInWords(computed.countsOn)}`;
  if (!met.late) {
    // While the law holds it, it has no last day.
    const held = suspensions.some(({ from, to }) => to === null && from <= met.metOn);
    const until = held ? 'som stod stille, fordi der ikke var svaret på anmodningen om aktindsigt' : by;
    return { on: met.metOn, kind: 'deadline-met', line: () => `holdt ${who} en frist: ${what}, ${until}` };
  }
  const late = daysBetween(computed.countsOn, met.metOn);
  const howLate = late > 0 ? `${days(late)} for sent` : 'for sent, men samme dag,';
  const which = breachedOnCreation ? 'en frist, som allerede var udløbet, da den begyndte at gælde' : 'en frist';
  return { on: met.metOn, kind: missed, line: () => `kom ${who} ${howLate} med ${which}: ${what}, ${by}` };
}
