import { dayOffWords, describeDeadline, ruleOf, type Deadline as Computation, type DayOff } from '@lydhoer/calendar';
import type { Language } from '@lydhoer/http';
import type { PlainDate } from '@lydhoer/kernel';
import type {
  ComputedDeadlineResponse,
  DayOffResponse,
  DeadlineRuleResponse,
  DeadlineSentencesResponse,
} from './deadline.response.js';
import type { Computed } from './domain/deadlines/deadlines.schemas.js';

/** A computed deadline as an answer shows it. */
export function computedDeadline(
  computed: Computed,
  pausedSince: PlainDate | null,
  language: Language,
): ComputedDeadlineResponse {
  return {
    ...computed,
    rule: citedRule(computed.rule, language),
    judgedSoBecause: ruleOf(computed.rule)?.judgedBy === computed.judgedBy ? 'rule' : 'local-setting',
    movedBy: daysOff(computed.movedBy, language),
    passedOver: daysOff(computed.passedOver, language),
    pausedSince,
  };
}

export function citedRule(rule: Computed['rule'], language: Language): DeadlineRuleResponse {
  const known = ruleOf(rule);
  return { ...rule, name: known?.name[language] ?? rule.code, openQuestion: known?.openQuestion?.[language] ?? null };
}

/** The two sentences of a computed deadline. */
export const sentencesOf = (
  computed: Computed,
  pausedSince: PlainDate | null,
  language: Language,
): DeadlineSentencesResponse => describeDeadline(asComputation(computed, pausedSince), language);

/** The two sentences of a deadline that the law owes and nobody has published. */
export function sentencesWithoutDate(
  { code, paragraph }: Pick<DeadlineRuleResponse, 'code' | 'paragraph'>,
  language: Language,
): DeadlineSentencesResponse {
  const rule = paragraph ?? code;
  return {
    da: {
      duty: `Der er ingen dato for fristen (${rule}).`,
      reason:
        'Kommunen skal fastsætte og offentliggøre en frist for sagsområdet (retssikkerhedsloven § 3, stk. 2), og den er ikke registreret her.',
    },
    en: {
      duty: `The deadline has no date (${rule}).`,
      reason:
        'The municipality has to set and publish a deadline for the area (retssikkerhedsloven § 3, stk. 2), and it is not recorded here.',
    },
  }[language];
}

function asComputation({ length, movedBy, passedOver, ...computed }: Computed, pausedSince: PlainDate | null): Computation {
  const { unit, n, convention } = length;
  return {
    ...computed,
    // A length in working days always tells how they are counted; B is how the law counts them.
    length: unit === 'working-days' ? { unit, n, convention: convention ?? 'B' } : { unit, n },
    movedBy: movedBy.map(known),
    passedOver: passedOver.map(known),
    pausedSince,
  };
}

const daysOff = (days: Computed['movedBy'], language: Language): DayOffResponse[] =>
  days.map((day) => {
    const { on, why, name } = known(day);
    return { on, why, words: name ?? dayOffWords[why][language] };
  });

/** Days off are written by the calendar's own codes. */
const known = ({ on, why, name }: Computed['movedBy'][number]): DayOff => ({ on, why: why as DayOff['why'], name });
