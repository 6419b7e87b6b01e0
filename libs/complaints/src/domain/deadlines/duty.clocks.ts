import type { Clock } from './clock.js';
import type { DeadlinesState, Duty } from './deadlines.state.js';
import type { DutyKind } from './deadlines.values.js';
import { situations } from './situations.js';

/** What a duty is in law. */
const situationOf = {
  'worry-in-complaint': situations['worry-received'],
  'access-to-files': situations['access-to-files-requested'],
  'child-assessment': situations['possible-need-known'],
  'childs-plan': situations['support-decided'],
  'first-follow-up': situations['measure-begun'],
} as const satisfies Readonly<Record<DutyKind, unknown>>;

const dutyRules: ReadonlySet<string> = new Set(Object.values(situationOf).flatMap(({ rules }) => [...rules]));

export const isDutyRule = (rule: string): boolean => dutyRules.has(rule);

/** The clocks of what a complaint brought about; the second duty of a kind has the occurrence 1. */
export function dutyClocks({ duties }: DeadlinesState): readonly Clock[] {
  return duties.flatMap((duty, index) => {
    const occurrence = duties.slice(0, index).filter(({ kind }) => kind === duty.kind).length;
    const { startedBy, rules } = situationOf[duty.kind];
    return rules.map((rule): Clock => {
      const { startedOn, startedAt } = duty;
      return { rule, subject: {}, occurrence, startedOn, startedAt, startedBy, ...endOf(duty) };
    });
  });
}

function endOf({ ended }: Duty): Pick<Clock, 'metOn' | 'metAt' | 'ended' | 'endedOn'> {
  if (ended === null) return { metOn: null, metAt: null, ended: null };
  const { how, on, at } = ended;
  if (how === 'done' || how === 'preliminary') return { metOn: on, metAt: at, ended: null };
  const endedOn = how === 'recorded-in-error' ? {} : { endedOn: on };
  return { metOn: null, metAt: null, ended: how, ...endedOn };
}
