import { addDays, dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import { notInTheFuture } from '../date.rules.js';
import { notBeforeStep, refuse } from './realitet.checks.js';
import type { ChairLapseCause } from './realitet.values.js';

/** The times of a chair's decision that let it lapse (barnets lov § 143). */
export type ChairRule = 'CHAIR_APPROVAL_7D' | 'CHAIR_VALID_1M';

/** It is carried out after it was made, and nothing is ahead of now. */
export function checkExecution(
  executedAt: string,
  { decidedOn, now }: { readonly decidedOn: PlainDate; readonly now: string },
): void {
  notAhead(executedAt, now, 'executedAt');
  if (dateInDenmark(executedAt) < decidedOn) {
    throw refuse('chair-decision-executed-before-decided', { field: 'executedAt', earliest: decidedOn });
  }
}

export function checkNotice(notifiedAt: string, executedAt: string, now: string): void {
  notAhead(notifiedAt, now, 'notifiedAt');
  if (Date.parse(notifiedAt) < Date.parse(executedAt)) {
    throw refuse('chair-decision-notified-before-executed', { field: 'notifiedAt', earliest: executedAt });
  }
}

function notAhead(instant: string, now: string, field: string): void {
  if (Date.parse(instant) > Date.parse(now)) throw refuse('instant-in-the-future', { field, latest: now });
}

/** The committee answers, and the decision lapses, between its execution and today. */
export function checkAnswerDay(
  date: PlainDate,
  { executedAt, now, field }: { readonly executedAt: string; readonly now: string; readonly field: string },
): void {
  notInTheFuture(date, dateInDenmark(now), field);
  const earliest = dateInDenmark(executedAt);
  if (date < earliest) throw refuse('chair-decision-approval-before-execution', { field, earliest });
}

/** A lapse, and what the committee had said by then. */
interface Lapse {
  readonly on: PlainDate;
  readonly because: ChairLapseCause;
  readonly approvedOn: PlainDate | null;
}

/**
 * A chair's decision lapses by itself when its month is over, or its seven days without the committee's approval
 * (barnets lov § 143, stk. 4), and not before. Where no deadline was computed, the person who records it knows.
 */
export function checkLapse(
  { on, because, approvedOn }: Lapse,
  {
    fields,
    latestOf,
  }: {
    readonly fields: Readonly<Record<'on' | 'because', string>>;
    readonly latestOf: (rule: ChairRule) => PlainDate | null;
  },
): void {
  // What was not approved in time had lapsed when the committee said yes to it.
  if (because !== 'not-approved-in-time') notBeforeStep(on, approvedOn, fields.on);
  if (because !== 'month-over' && because !== 'not-approved-in-time') return;
  const latestOn = latestOf(because === 'month-over' ? 'CHAIR_VALID_1M' : 'CHAIR_APPROVAL_7D');
  // A late approval is recorded, too, and was not in time.
  if (because === 'not-approved-in-time' && approvedOn !== null && (latestOn === null || approvedOn <= latestOn)) {
    throw refuse('chair-decision-approved-in-time', { field: fields.because, approvedOn });
  }
  if (latestOn !== null && on <= latestOn) {
    throw refuse('chair-decision-still-holds', { field: fields.on, because, earliest: addDays(latestOn, 1) });
  }
}
