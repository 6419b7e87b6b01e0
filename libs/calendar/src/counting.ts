import type { DaysOff } from './danish-calendar.js';
import { dayNumberOf, monthsLater, type DayNumber } from './day-numbers.js';
import type { LengthInDays } from './deadline-rule.js';
import type { Pause } from './deadline.js';

/** A length laid out on the days: from which day on, how many days, and which of them do not count. */
export interface Count {
  readonly first: DayNumber;
  readonly days: number;
  /** For rules in working days; null: every day counts. */
  readonly skips: DaysOff | null;
}

/**
 * Lays out a length in days. The day that starts the clock is not counted (1.8 rule 2), unless the rule or the
 * convention says so. Weeks end on the same weekday, months on the same day number or the month’s last day. The start
 * is never moved by a day off (1.8 rule 1), but by conventions C and D.
 */
export function countOf(length: LengthInDays, startDay: DayNumber, countsFirstDay: boolean, off: DaysOff): Count {
  if (length.unit === 'working-days') {
    const { n: days, convention } = length;
    if (convention === 'A') return { first: startDay, days, skips: off };
    const dayZero = convention === 'B' ? startDay : rolledForward(startDay, off);
    return { first: dayZero + 1, days, skips: off };
  }
  const first = countsFirstDay ? startDay : startDay + 1;
  return { first, days: endOfPeriod(length, startDay) - startDay, skips: null };
}

function endOfPeriod({ unit, n }: { unit: 'weeks' | 'months' | 'days'; n: number }, startDay: DayNumber): DayNumber {
  if (unit === 'months') return monthsLater(startDay, n);
  return startDay + (unit === 'weeks' ? 7 * n : n);
}

/** The day itself, or the next one that is not off. */
function rolledForward(day: DayNumber, off: DaysOff): DayNumber {
  let rolled = day;
  while (off(rolled) !== null) rolled += 1;
  return rolled;
}

/** On which day the last counted day falls, and how many days that would have counted a pause took. */
export interface Counted {
  readonly end: DayNumber;
  readonly paused: number;
}

/**
 * Counts the days one by one. A day on which any pause holds is given back if it would have counted: overlapping,
 * touching and nested pauses never give a day back twice.
 */
export function countedWith({ first, days, skips }: Count, pauses: readonly PausedDays[]): Counted {
  let [day, left, paused] = [first - 1, days, 0];
  while (left > 0) {
    day += 1;
    if (skips !== null && skips(day) !== null) continue;
    if (pauses.some(({ from, to }) => from <= day && day < to)) paused += 1;
    else left -= 1;
  }
  return { end: day, paused };
}

/** A pause that has ended, as day numbers: `from` stands still, `to` counts again. */
export interface PausedDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The pauses that give time back: one that has not ended gives nothing back before it does. */
export const endedPauses = (pauses: readonly Pause[]): readonly PausedDays[] =>
  pauses.map(({ from, to }) => ({ from: dayNumberOf(from), to: dayNumberOf(to ?? from) }));
