import {
  dayOffWords,
  describeDeadline,
  ruleOf,
  type DayOff,
  type Deadline as Computation,
  type NoticeOwed,
} from '@lydhoer/calendar';
import type { Language } from '@lydhoer/http';
import type { PlainDate } from '@lydhoer/kernel';
import type {
  ComputedDeadlineResponse,
  DayOffResponse,
  DeadlineRuleResponse,
  NoticeOwedResponse,
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
  return {
    ...rule,
    name: known?.name[language] ?? rule.code,
    notice: known?.notice ? noticeOwed(known.notice) : null,
    openQuestion: known?.openQuestion?.[language] ?? null,
  };
}

const noticeOwed = ({ paragraph, grounds }: NoticeOwed): NoticeOwedResponse => ({ paragraph, grounds: [...grounds] });

/** What is known of a deadline besides its dates, for its sentences. */
export type ToldBesides = Pick<Computation, 'notices' | 'suspensions'>;

/** The two sentences of a computed deadline. */
export const sentencesOf = (
  computed: Computed,
  pausedSince: PlainDate | null,
  language: Language,
  besides: ToldBesides = {},
): DeadlineSentencesResponse => describeDeadline({ ...asComputation(computed, pausedSince), ...besides }, language);

/**
 * The two sentences of a deadline without a date: its length is set locally, and nobody has set it, or (`recorded`: it
 * is one of a case) nobody knows yet whose goal it is; or it stands in an act that is not modelled.
 */
export function sentencesWithoutDate(
  { name, paragraph, family }: Pick<DeadlineRuleResponse, 'name' | 'paragraph' | 'family'>,
  language: Language,
  recorded = false,
): DeadlineSentencesResponse {
  const rule = paragraph === null ? name : `${name}, ${paragraph}`;
  // A statutory rule without a paragraph is that of an act that is not modelled.
  const ofLaw = paragraph === null ? 'elsewhere' : 'statutory';
  const why = family === 'statutory' ? ofLaw : recorded ? 'unassigned' : 'local';
  return {
    duty: { da: `Der er ingen dato for fristen (${rule}).`, en: `The deadline has no date (${rule}).` }[language],
    reason: whyNoDate[why][language],
  };
}

const whyNoDate = {
  statutory: {
    da: 'Kommunen skal fastsætte og offentliggøre en frist for sagsområdet (retssikkerhedsloven § 3, stk. 2), og den er ikke registreret her.',
    en: 'The municipality has to set and publish a deadline for the area (retssikkerhedsloven § 3, stk. 2), and it is not recorded here.',
  },
  elsewhere: {
    da: 'Sagen følger en lov med egne regler for klage. De lovbestemte frister løber efter den, men beregnes ikke her: Find dem i loven, og hold selv øje med dem.',
    en: 'The case follows an act with rules of appeal of its own. The statutory times run under that act, but are not computed here: find them in the act and watch them yourself.',
  },
  unassigned: {
    da: 'Målet er afdelingens, og sagen er endnu ikke hos noget team. Fordel den; så regnes fristen fra modtagelsen.',
    en: 'The goal is that of the department, and no team has the case yet. Assign it; the deadline then counts from the receipt.',
  },
  local: {
    da: 'Længden fastsættes lokalt, og der er ikke fastsat nogen for det, der blev spurgt om.',
    en: 'The length is set locally, and none is set for what was asked about.',
  },
} as const;

function asComputation(
  { length, movedBy, passedOver, ...computed }: Computed,
  pausedSince: PlainDate | null,
): Computation {
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
