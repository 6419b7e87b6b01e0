import { addDays, dateInDenmark, finishedDay, type PlainDate } from '@lydhoer/kernel';
import type { Reading } from './cut.js';

/** Today's reading: the day is not over. */
export const readingNow = (instant: string): Reading => unfinished(dateInDenmark(instant));

/** The reading at an event: its day was not over then. */
export const readingAt = (recordedAt: string): Reading => unfinished(dateInDenmark(recordedAt));

const unfinished = (day: PlainDate): Reading => ({ day, lastFinishedDay: addDays(day, -1) });

/** The reading at the end of a day. Refuses a day that is not over in Denmark: its figures could still change. */
export function readingAsOf(asOf: PlainDate, now: string): Reading {
  const day = finishedDay(asOf, now);
  return { day, lastFinishedDay: day };
}
