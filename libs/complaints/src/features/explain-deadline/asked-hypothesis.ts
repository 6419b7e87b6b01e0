import {
  calendarSpan,
  deemedReceived,
  defaultDelivery,
  type DeemedReceipt,
  type Length,
  type RuleCode,
} from '@lydhoer/calendar';
import { dateInDenmark, Refusal } from '@lydhoer/kernel';
import type { ExplainRefusal } from '../../domain/deadlines/deadlines.refusals.js';
import type { Hypothesis } from '../../domain/deadlines/hypothetical.js';
import { settingOf, type Rulebook } from '../../domain/deadlines/rulebook.js';
import { situations } from '../../domain/deadlines/situations.js';
import type { ExplainDeadlineRequest, LocalLengthRequest } from './explain-deadline.request.js';

export interface AskedHypothesis {
  readonly rules: readonly RuleCode[];
  readonly receipt: DeemedReceipt | null;
  readonly hypothesis: Hypothesis;
}

const refuse = (code: ExplainRefusal, field: string, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, { field, ...facts });

/** What is asked, with the start worked out where only the sending was told. */
export function askedHypothesis(body: ExplainDeadlineRequest, rulebook: Rulebook): AskedHypothesis {
  const rules = rulesIn(body);
  const receipt = receiptIn(body, rules, rulebook);
  const startedAt = body.startedAt === undefined ? null : new Date(body.startedAt).toISOString();
  const startedOn =
    receipt?.receivedOn ?? body.startedOn ?? (startedAt === null ? undefined : dateInDenmark(startedAt));
  if (startedOn === undefined) throw refuse('start-missing', 'startedOn');
  const { closingDays = [], pauses = [], extendedBy = 0, extendedTo = null, team = null, legalBasis = null } = body;
  const { accessRequests = [] } = body;
  return {
    rules,
    receipt,
    hypothesis: {
      startedOn,
      startedAt,
      team,
      legalBasis,
      length: body.length === undefined ? null : lengthIn(body.length),
      closingDays: closingDays.map(({ on, name = null }) => ({ on, name })),
      pauses: pauses.map(({ pausedOn, resumedOn = null }) => ({ pausedOn, resumedOn })),
      extendedBy,
      extendedTo,
      accessRequests: accessRequests.map(({ requestedOn, answeredOn = null }) => ({ requestedOn, answeredOn })),
    },
  };
}

function rulesIn({ rule, situation }: ExplainDeadlineRequest): readonly RuleCode[] {
  if (rule !== undefined && situation !== undefined) throw refuse('rule-and-situation', 'situation');
  if (rule !== undefined) return [rule];
  if (situation === undefined) throw refuse('rule-or-situation-missing', 'rule');
  return situations[situation].rules;
}

function receiptIn(
  { startedOn, sentOn, sentBy }: ExplainDeadlineRequest,
  [rule]: readonly RuleCode[],
  rulebook: Rulebook,
): DeemedReceipt | null {
  if (sentOn === undefined) {
    if (sentBy !== undefined) throw refuse('start-missing', 'sentOn');
    return null;
  }
  if (startedOn !== undefined) throw refuse('start-told-twice', 'sentOn');
  if (sentBy === undefined) throw refuse('channel-missing', 'sentBy');
  const { to: latest } = calendarSpan;
  if (sentOn > latest) throw refuse('date-beyond-calendar', 'sentOn', { latest });
  const delivered = settingOf(rulebook, { rule: rule ?? '', on: sentOn }, 'lettersDelivered');
  const saturdays = delivered === 'monday-to-saturday';
  return deemedReceived(sentOn, sentBy, rulebook.calendar, { ...defaultDelivery, saturdays });
}

function lengthIn({ unit, n, convention }: LocalLengthRequest): Length {
  if (unit !== 'working-days') {
    if (convention !== undefined) throw refuse('convention-only-for-working-days', 'length.convention');
    return { unit, n };
  }
  if (convention === undefined) throw refuse('convention-missing', 'length.convention');
  return { unit, n, convention };
}
