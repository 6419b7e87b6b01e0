import type { PlainDate } from '@lydhoer/kernel';

/**
 * A day as a number: days since 1 January 1970. Counting runs on these, because a text is slow to add to; dates go in
 * and come out as text.
 */
export type DayNumber = number;

const dayInMilliseconds = 86_400_000;

export const dayNumberOf = (date: PlainDate): DayNumber => Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds;

export const dateOf = (day: DayNumber): PlainDate =>
  (dates[day] ??= new Date(day * dayInMilliseconds).toISOString().slice(0, 10));

/** The dates that were asked for, by their number: a recalculation asks for the same few thousand over and over. */
const dates: Record<DayNumber, PlainDate> = {};

/** 0 is Sunday, 6 is Saturday. The first day of all was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** The same day number so many months later, or the month’s last day where it has none (1.9). */
export function monthsLater(start: DayNumber, months: number): DayNumber {
  const [year = 0, month = 0, day = 0] = dateOf(start).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayNumberOf(lastOfMonth.toISOString().slice(0, 10)) - Math.max(lastOfMonth.getUTCDate() - day, 0);
}
