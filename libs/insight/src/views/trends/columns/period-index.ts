import type { Bucket } from '../../../domain/cut.js';
import { periodOf } from '../../../domain/period.js';
import { dateOf } from './day-column.js';

/** The periods between two days, numbered from nought: by a table of months, because a scan asks for each fact. */
export interface PeriodIndex {
  readonly names: readonly string[];
  /** By a month such as 202105, less `firstMonth`: the number of its period. */
  readonly ofMonth: Int32Array;
  readonly firstMonth: number;
}

/** The month of a day number, as a number. */
export const monthOf = (day: number): number => (day / 100) | 0;

/** The periods that have a day between two day numbers, both inclusive; none when the first is after the last. */
export function periodIndex(from: number, to: number, bucket: Bucket): PeriodIndex {
  const firstMonth = from > to ? 0 : monthOf(from);
  const names: string[] = [];
  const ofMonth = new Int32Array(from > to ? 0 : monthOf(to) - firstMonth + 1);
  for (let index = 0; index < ofMonth.length; index++) {
    const month = (firstMonth + index) % 100;
    if (month < 1 || month > 12) continue; // between December and January stand numbers of no month
    const { name } = periodOf(dateOf((firstMonth + index) * 100 + 1), bucket);
    if (names.at(-1) !== name) names.push(name);
    ofMonth[index] = names.length - 1;
  }
  return { names, ofMonth, firstMonth };
}
