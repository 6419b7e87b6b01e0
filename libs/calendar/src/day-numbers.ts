import type { PlainDate } from '@lydhoer/kernel';

/**
 * A day as a number: days since 1 January 1970. Counting runs on these, because a text is slow to add to; dates go in
 * and come out as text.
 */
export type DayNumber = number;

const dayInMilliseconds = 86_400_000;

export const dayNumberOf = (date: PlainDate): DayNumber => Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds;

export function dateOf(day: DayNumber): PlainDate {
  const known = dates[day];
  if (known !== undefined) return known;
  const date = new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
  if (day >= 0 && day < aCentury) dates[day] = date;
  return date;
}

/** The dates of 1970 to 2069 that were asked for: a recalculation asks for the same few thousand over and over. */
const dates: PlainDate[] = [];
const aCentury = 36_525;

/** 0 is Sunday, 6 is Saturday. The first day of all was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** The same day number so many months later, or the month’s last day where it has none (1.9). */
export function monthsLater(date: PlainDate, months: number): DayNumber {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayNumberOf(lastOfMonth.toISOString().slice(0, 10)) - Math.max(lastOfMonth.getUTCDate() - day, 0);
}
