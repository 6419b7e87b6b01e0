import type { StartCause } from '@lydhoer/calendar';
import type { Clock } from './clock.js';
import type { DeadlinesState, Duty } from './deadlines.state.js';
import type { DutyKind } from './deadlines.values.js';

interface DutyRule {
  readonly startedBy: StartCause;
  readonly rules: readonly string[];
}

/** Which deadlines a duty has. Access to files has two: the answer, and the day from which its lateness is appealable. */
const rulesOf: Readonly<Record<DutyKind, DutyRule>> = {
  'worry-in-complaint': { startedBy: 'notification-received', rules: ['UNDERRETNING_24H'] },
  'access-to-files': { startedBy: 'access-request-received', rules: ['AKTINDSIGT_7WD', 'AKTINDSIGT_14WD'] },
  'child-assessment': { startedBy: 'need-known', rules: ['BFU_4M'] },
  'childs-plan': { startedBy: 'decision-made', rules: ['PLAN_3M'] },
  'first-follow-up': { startedBy: 'measure-started', rules: ['FOLLOWUP_3M'] },
};

const dutyRules: ReadonlySet<string> = new Set(Object.values(rulesOf).flatMap(({ rules }) => rules));

export const isDutyRule = (rule: string): boolean => dutyRules.has(rule);

/** The clocks of what a complaint brought about; the second duty of a kind has the occurrence 1. */
export function dutyClocks({ duties }: DeadlinesState): readonly Clock[] {
  return duties.flatMap((duty, index) => {
    const occurrence = duties.slice(0, index).filter(({ kind }) => kind === duty.kind).length;
    const { startedBy, rules } = rulesOf[duty.kind];
    return rules.map((rule): Clock => {
      const { startedOn, startedAt } = duty;
      return { rule, subject: {}, occurrence, startedOn, startedAt, startedBy, ...endOf(duty) };
    });
  });
}

function endOf({ ended }: Duty): Pick<Clock, 'metOn' | 'metAt' | 'ended'> {
  if (ended === null) return { metOn: null, metAt: null, ended: null };
  const met = ended.how === 'done' || ended.how === 'preliminary';
  return met ? { metOn: ended.on, metAt: ended.at, ended: null } : { metOn: null, metAt: null, ended: ended.how };
}
