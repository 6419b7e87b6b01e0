import { addDays, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { Bucket, Reading, Window } from './cut.js';
import type { InsightRefusal } from './insight.refusals.js';

/** A month (2021-04), quarter (2021-Q2) or year (2021) of the calendar, both days inclusive. */
export interface Period {
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A trend of more periods is refused rather than cut short: forty years of months,
 * which a complaint received at the turn of the century does not use up. */
export const mostPeriods = 480;

const perYear: Readonly<Record<Bucket, number>> = { month: 12, quarter: 4, year: 1 };

const ordinal = (date: PlainDate, bucket: Bucket): number => {
  const month = Number(date.slice(5, 7)) - 1;
  return Number(date.slice(0, 4)) * perYear[bucket] + Math.floor((month * perYear[bucket]) / 12);
};

const two = (value: number): string => String(value).padStart(2, '0');

function firstDay(index: number, bucket: Bucket): PlainDate {
  const year = Math.floor(index / perYear[bucket]);
  const month = (index % perYear[bucket]) * (12 / perYear[bucket]) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-01`;
}

function nameOf(from: PlainDate, bucket: Bucket): string {
  const year = from.slice(0, 4);
  if (bucket === 'year') return year;
  return bucket === 'month' ? from.slice(0, 7) : `${year}-Q${(Number(from.slice(5, 7)) + 2) / 3}`;
}

/** The period a day lies in. */
export function periodOf(date: PlainDate, bucket: Bucket): Period {
  const index = ordinal(date, bucket);
  const from = firstDay(index, bucket);
  return { name: nameOf(from, bucket), from, to: addDays(firstDay(index + 1, bucket), -1) };
}

/** Every period that has a day in the window, in order, also those in which nothing happened. */
export function periodsIn({ from, to }: Window, bucket: Bucket): readonly Period[] {
  const count = ordinal(to, bucket) - ordinal(from, bucket) + 1;
  if (count > mostPeriods) {
    throw new Refusal<InsightRefusal>('trend-too-many-periods', { periods: count, most: mostPeriods, from, to });
  }
  return Array.from({ length: count }, (_, index) => periodOf(firstDay(ordinal(from, bucket) + index, bucket), bucket));
}

/** A period that is not over when it is read, or that the window cuts, has no whole count and takes part in no change. */
export const isPartial = (period: Period, window: Window, reading: Reading): boolean =>
  period.to > reading.lastFinishedDay || period.from < window.from || period.to > window.to;

/** The days somebody asked for; either may be left out. */
export interface AskedDays {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** The last day a question covers: as asked, but never beyond the day it is read. Refuses days that make no sense. */
export function lastDayOf({ from, to }: AskedDays, reading: Reading): PlainDate {
  if (from !== undefined && to !== undefined && from > to) {
    throw new Refusal<InsightRefusal>('trend-from-after-to', { from, to });
  }
  if (from !== undefined && from > reading.day) {
    throw new Refusal<InsightRefusal>('trend-from-in-the-future', { from, readOn: reading.day });
  }
  return to === undefined || to > reading.day ? reading.day : to;
}

/** The days a question covers. Without a first day it begins with the period of the earliest day that was counted. */
export function windowOf(asked: AskedDays, earliest: PlainDate | null, bucket: Bucket, reading: Reading): Window {
  const to = lastDayOf(asked, reading);
  return { from: asked.from ?? periodOf(earliest ?? to, bucket).from, to };
}
