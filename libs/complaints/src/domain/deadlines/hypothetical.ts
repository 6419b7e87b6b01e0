import {
  calendarSpan,
  longestLength,
  longestOfAll,
  type Length,
  type RuleCode,
  type ToldSuspension,
} from '@lydhoer/calendar';
import { addDays, dateInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import { stoppedBy } from '../realitet/appeal-time.state.js';
import { withClosingDays, type ClosingDay } from './closing-days.js';
import { citedAs, computedFor, pausedSince, type Interrupted } from './deadline-dates.js';
import type { DeadlineRefusal } from './deadlines.refusals.js';
import type { Computed, RuleCited } from './deadlines.schemas.js';
import { checkAccessRequests, type AccessRequest } from './hypothetical-access.js';
import { presupposed, type Presupposed } from './presupposed-body.js';
import { ruleInForce, type Asked, type Rulebook, type RuleInForce } from './rulebook.js';
import { startOf } from './situations.js';

/** A deadline that somebody asks about; nothing of it is recorded anywhere. */
export interface Hypothesis extends Pick<Asked, 'team' | 'legalBasis'> {
  readonly startedOn: PlainDate;
  /** For rules in hours; null: only the day is known. */
  readonly startedAt: string | null;
  /** For rules whose length is set locally; null: the length that is. */
  readonly length: Length | null;
  readonly closingDays: readonly ClosingDay[];
  readonly pauses: Interrupted['pauses'];
  /** Days in the rule's own unit; 0: not extended. */
  readonly extendedBy: number;
  /** Where the law extends against a notice, sent in time: the day that was named in it; null: not extended. */
  readonly extendedTo: PlainDate | null;
  /** Requests for access to the files, for which the law stops a time for appeals. */
  readonly accessRequests: readonly AccessRequest[];
}

export interface Explained {
  readonly rule: RuleCited;
  /** Null: its length is set locally, and nobody has set or told it. */
  readonly computed: Computed | null;
  readonly pausedSince: PlainDate | null;
  readonly suspensions: readonly ToldSuspension[];
  /** Whose decision it must be about; null: the rule asks for nobody's in particular. */
  readonly decisionBy: Presupposed | null;
}

const refuse = (code: DeadlineRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/** What a deadline would be. Throws a refusal that names the field. */
export function explain(code: RuleCode, asked: Hypothesis, rulebook: Rulebook): Explained {
  checkDates(asked);
  const { startedOn, startedAt, team, legalBasis, pauses } = asked;
  if (startedAt !== null && dateInDenmark(startedAt) !== startedOn) {
    throw refuse('start-time-on-another-day', { field: 'startedAt', on: startedOn });
  }
  const inForce = ruleInForce(rulebook, { rule: code, on: startedOn, team, legalBasis });
  if (!inForce) throw refuse('rule-not-in-force', { field: 'startedOn', rule: code, on: startedOn });
  const decisionBy = presupposed(code, legalBasis, startedOn);
  const sized = withLength(inForce, asked.length);
  checkInterruptions(sized, asked);
  const clock = { startedOn, startedAt, startedBy: startOf(code) };
  const calendar = withClosingDays(rulebook.calendar, asked.closingDays);
  const dated = ({ extendedTo, accessRequests }: Pick<Hypothesis, 'extendedTo' | 'accessRequests'>) =>
    computedFor(
      clock,
      sized,
      { calendar, version: rulebook.version },
      {
        pauses,
        extensions: [{ by: asked.extendedBy }],
        notices: extendedTo === null ? [] : [{ notifiedOn: startedOn, expectedOn: extendedTo }],
        suspensions: stoppedBy(accessRequests),
      },
    );
  const plain = { extendedTo: null, accessRequests: [] };
  checkExtendedTo(sized, asked, dated(plain));
  checkAccessRequests(asked.accessRequests, {
    rule: sized.rule,
    startedOn,
    latestAfter: (accessRequests) => dated({ ...plain, accessRequests })?.latestOn ?? null,
  });
  const computed = dated(asked);
  const suspensions = stoppedBy(asked.accessRequests);
  return {
    rule: citedAs(sized),
    computed,
    pausedSince: pausedSince({ computed, pauses, suspensions }),
    suspensions,
    decisionBy,
  };
}

/** Where the law extends against a notice, and then never to a day that is not later. */
function checkExtendedTo(
  { rule: { code, notice } }: RuleInForce,
  { extendedTo }: Hypothesis,
  unextended: Computed | null,
): void {
  if (extendedTo === null) return;
  const field = 'extendedTo';
  if (notice === null) throw refuse('rule-not-extended-by-notice', { field, rule: code });
  if (unextended === null) return;
  const earliest = addDays(unextended.dueOn, 1);
  if (extendedTo < earliest) throw refuse('expected-date-not-later', { field, earliest });
  const latest = addDays(unextended.dueOn, longestOfAll);
  if (extendedTo > latest) throw refuse('date-beyond-calendar', { field, latest });
}

/** The calendar ends somewhere; what lies beyond it is a slip of the pen. */
function checkDates({ startedOn, pauses, closingDays, accessRequests }: Hypothesis): void {
  const days: readonly (readonly [string, PlainDate | null])[] = [
    ['startedOn', startedOn],
    ...pauses.flatMap(({ pausedOn, resumedOn }, index) => [
      [`pauses[${index}].pausedOn`, pausedOn] as const,
      [`pauses[${index}].resumedOn`, resumedOn] as const,
    ]),
    ...closingDays.map(({ on }, index) => [`closingDays[${index}].on`, on] as const),
    ...accessRequests.flatMap(({ requestedOn, answeredOn }, index) => [
      [`accessRequests[${index}].requestedOn`, requestedOn] as const,
      [`accessRequests[${index}].answeredOn`, answeredOn] as const,
    ]),
  ];
  for (const [field, on] of days) {
    if (on !== null && on > calendarSpan.to) throw refuse('date-beyond-calendar', { field, latest: calendarSpan.to });
  }
}

function withLength(inForce: RuleInForce, length: Length | null): RuleInForce {
  if (length === null) return inForce;
  const { code } = inForce.rule;
  if (inForce.rule.length !== null) throw refuse('length-set-by-law', { field: 'length', rule: code });
  const longest = longestLength[length.unit];
  if (length.n > longest) throw refuse('length-too-long', { field: 'length.n', longest });
  return { ...inForce, length };
}

function checkInterruptions(inForce: RuleInForce, { startedOn, pauses, extendedBy }: Hypothesis): void {
  const { code, paragraph, pausable } = inForce.rule;
  for (const [field, told] of [['pauses', pauses.length > 0] as const, ['extendedBy', extendedBy > 0] as const]) {
    if (told && !pausable) throw refuse('rule-not-pausable', { field, rule: code, paragraph });
  }
  for (const [index, { pausedOn, resumedOn }] of pauses.entries()) {
    const at = `pauses[${index}].`;
    if (pausedOn < startedOn) throw refuse('pause-before-start', { field: `${at}pausedOn`, earliest: startedOn });
    if (resumedOn !== null && resumedOn < pausedOn) {
      throw refuse('pause-ends-before-it-begins', { field: `${at}resumedOn`, earliest: pausedOn });
    }
  }
  const longest = inForce.longestExtension;
  if (longest !== null && extendedBy > longest) {
    throw refuse('extension-too-long', { field: 'extendedBy', longest, already: 0, unit: inForce.length?.unit });
  }
}
