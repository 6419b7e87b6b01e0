import { ruleOf, type BoundParty } from '@lydhoer/calendar';
import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { pausedSince } from '../../domain/deadlines/deadline-dates.js';
import type { Deadline } from '../../domain/deadlines/deadlines.state.js';
import { suspensionsOf } from '../../domain/realitet/appeal-time.state.js';
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

/** The deadlines that were met or missed by the end of a day. One that still runs, or stands still, is no step yet. */
export const deadlineSteps = (complaint: Standing, on: PlainDate): readonly Step[] =>
  Object.values(complaint.deadlines.all).flatMap((deadline) => {
    const told = toldOf(deadline, complaint, on);
    return told ? [{ ...stepOf(deadline), ...told }] : [];
  });

/** Of the deadlines that bind the municipality or its bodies: how many were met, and how many missed. */
export function keptAndMissed(complaint: Standing, on: PlainDate): { readonly met: number; readonly missed: number } {
  const told = Object.values(complaint.deadlines.all).flatMap((deadline) => {
    const { binds } = deadline.rule;
    const ours = binds === 'municipality' || binds === 'committee' || binds === 'chair';
    return ours ? [toldOf(deadline, complaint, on)] : [];
  });
  const of = (kind: Step['kind']) => told.filter((step) => step?.kind === kind).length;
  return { met: of('deadline-met'), missed: of('deadline-missed') };
}

const stepOf = ({ deadlineId, subject }: Deadline) => ({
  ...unrecorded,
  key: `deadline-${deadlineId}`,
  pointId: subject.pointId ?? null,
});

function toldOf(
  deadline: Deadline,
  complaint: Standing,
  on: PlainDate,
): Pick<Step, 'on' | 'kind' | 'line'> | undefined {
  const { computed, met, superseded, wasOverdue, rule, subject, pauses } = deadline;
  if (computed === null || (superseded !== null && !wasOverdue)) return undefined;
  const who = boundWords[rule.binds];
  const what = `${ruleOf(rule)?.name.da ?? rule.code}${rule.paragraph === null ? '' : ` (${rule.paragraph})`}`;
  const suspensions = suspensionsOf(complaint, rule.code, subject);
  if (met === null) {
    // Nothing runs out while it stands still; what ended when it was over had run out by then.
    if (on <= computed.countsOn || pausedSince({ computed, pauses, suspensions }) !== null) return undefined;
    const line = () => `løb en frist ud, uden at ${who} havde holdt den: ${what}`;
    return { on: computed.countsOn, kind: 'deadline-missed', line };
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
  return {
    on: met.metOn,
    kind: 'deadline-missed',
    line: () => `kom ${who} ${howLate} med en frist: ${what}, ${by}`,
  };
}
