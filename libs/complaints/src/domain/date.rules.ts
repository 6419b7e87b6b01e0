import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { DateRefusal } from './complaint.refusals.js';

/** Nothing in the register is older: teams and words are valid from here on. */
export const earliestDate: PlainDate = '2000-01-01';

const refuse = (code: DateRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

export function notInTheFuture(date: PlainDate, today: PlainDate, field: string): void {
  if (date > today) throw refuse('date-in-the-future', { field, latest: today });
}

/** A receipt date, or the date of something that may have come before it: 2000-01-01 to today. */
export function receivable(date: PlainDate, today: PlainDate, field = 'receivedOn'): void {
  notInTheFuture(date, today, field);
  if (date < earliestDate) throw refuse('date-too-early', { field, earliest: earliestDate });
}

/** The date of something done about a complaint: from its receipt to today. */
export function sinceReceipt(date: PlainDate, receivedOn: PlainDate, today: PlainDate, field: string): void {
  notInTheFuture(date, today, field);
  if (date < receivedOn) throw refuse('date-before-receipt', { field, earliest: receivedOn });
}

/** The date of something done about a point: from the day on which the point was raised to today. */
export function sinceRaised(
  date: PlainDate,
  { receivedOn, raisedOn }: { readonly receivedOn: PlainDate; readonly raisedOn: PlainDate },
  today: PlainDate,
  field: string,
): void {
  sinceReceipt(date, receivedOn, today, field);
  if (date < raisedOn) throw refuse('date-before-point-raised', { field, earliest: raisedOn });
}
