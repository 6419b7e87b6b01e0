import { addDays, dateInDenmark, type PlainDate } from './plain-date.js';
import { Refusal } from './refusal.js';

/** What a question about what was known on a day may be refused for. */
export type AsOfRefusal = 'as-of-not-a-finished-day';

/** The latest day that is over in Denmark at an instant. */
export const lastFinishedDay = (instant: string): PlainDate => addDays(dateInDenmark(instant), -1);

/** A day as of which something is asked. Refuses one that is not over in Denmark: what is known on it can still grow. */
export function finishedDay(asOf: PlainDate, now: string): PlainDate {
  const latest = lastFinishedDay(now);
  if (asOf > latest) throw new Refusal<AsOfRefusal>('as-of-not-a-finished-day', { asOf, latest });
  return asOf;
}
