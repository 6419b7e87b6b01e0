import { addDays, dateInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { Reading } from './cut.js';
import type { InsightRefusal } from './insight.refusals.js';

/** Today's reading: the day is not over. */
export const readingNow = (instant: string): Reading => unfinished(dateInDenmark(instant));

/** The reading at an event: its day was not over then. */
export const readingAt = (recordedAt: string): Reading => unfinished(dateInDenmark(recordedAt));

const unfinished = (day: PlainDate): Reading => ({ day, lastFinishedDay: addDays(day, -1) });

/** The reading at the end of a day. Refuses a day that is not over in Denmark: its figures could still change. */
export function readingAsOf(asOf: PlainDate, now: string): Reading {
  const latest = readingNow(now).lastFinishedDay;
  if (asOf > latest) throw new Refusal<InsightRefusal>('as-of-not-a-finished-day', { asOf, latest });
  return { day: asOf, lastFinishedDay: asOf };
}

const hour = 3_600_000;

/** The instant at which a day ends in Denmark: midnight there, one hour before midnight UTC, in summer two. */
export function endOfDayInDenmark(day: PlainDate): string {
  const next = addDays(day, 1);
  const midnight = Date.parse(`${next}T00:00:00Z`);
  const inSummer = new Date(midnight - 2 * hour).toISOString();
  return dateInDenmark(inSummer) === next ? inSummer : new Date(midnight - hour).toISOString();
}
