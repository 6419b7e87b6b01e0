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

const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** The instant at which a day ends in Denmark: midnight there, an hour or two before midnight UTC. */
export function endOfDayInDenmark(day: PlainDate): string {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // Denmark is ahead of UTC, and its clocks never change at midnight, so an hour before tells the offset.
  const name = offset.formatToParts(midnight - 3_600_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, hours = '0', minutes = '0', seconds = '0'] = /GMT\+(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  return new Date(midnight - ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000).toISOString();
}
