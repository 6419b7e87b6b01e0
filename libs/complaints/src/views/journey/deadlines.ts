import { ruleOf, type BoundParty } from '@lydhoer/calendar';
import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { Deadline, DeadlinesState } from '../../domain/deadlines/deadlines.state.js';
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

/** The deadlines that were met or missed by the end of a day. One that still runs is no step yet. */
export const deadlineSteps = ({ all }: DeadlinesState, on: PlainDate): readonly Step[] =>
  Object.values(all).flatMap((deadline) => {
    const told = toldOf(deadline, on);
    return told ? [{ ...stepOf(deadline), ...told }] : [];
  });

/** Of the deadlines that bind the municipality or its bodies: how many were met, and how many missed. */
export function keptAndMissed(
  { all }: DeadlinesState,
  on: PlainDate,
): { readonly met: number; readonly missed: number } {
  const told = Object.values(all).flatMap((deadline) => {
    const { binds } = deadline.rule;
    return binds === 'municipality' || binds === 'committee' || binds === 'chair' ? [toldOf(deadline, on)] : [];
  });
  const of = (kind: Step['kind']) => told.filter((step) => step?.kind === kind).length;
  return { met: of('deadline-met'), missed: of('deadline-missed') };
}

const stepOf = ({ deadlineId, subject }: Deadline) => ({
  ...unrecorded,
  key: `deadline-${deadlineId}`,
  pointId: subject.pointId ?? null,
});

function toldOf(deadline: Deadline, on: PlainDate): Pick<Step, 'on' | 'kind' | 'line'> | undefined {
  const { computed, met, superseded, rule } = deadline;
  if (computed === null || superseded !== null) return undefined;
  const who = boundWords[rule.binds];
  const what = `${ruleOf(rule)?.name.da ?? rule.code}${rule.paragraph === null ? '' : ` (${rule.paragraph})`}`;
  const by = dayInWords(computed.countsOn);
  if (met === null) {
    if (on <= computed.countsOn) return undefined;
    const line = () => `løb en frist ud, uden at ${who} havde holdt den: ${what}`;
    return { on: computed.countsOn, kind: 'deadline-missed', line };
  }
  if (!met.late) {
    return { on: met.metOn, kind: 'deadline-met', line: () => `holdt ${who} en frist: ${what}, senest den ${by}` };
  }
  const late = daysBetween(computed.countsOn, met.metOn);
  const howLate = late > 0 ? `${days(late)} for sent` : 'for sent, men samme dag,';
  return {
    on: met.metOn,
    kind: 'deadline-missed',
    line: () => `kom ${who} ${howLate} med en frist: ${what}, senest den ${by}`,
  };
}
