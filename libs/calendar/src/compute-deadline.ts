import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import { countedWith, countOf, endedPauses } from './counting.js';
import type { DanishCalendar, DaysOff } from './danish-calendar.js';
import { dateOf, dayNumberOf, type DayNumber } from './day-numbers.js';
import type { DayOff } from './days-off.js';
import type { DeadlineRule, Length, LengthInDays } from './deadline-rule.js';
import type { Deadline, DeadlineStart, Interruptions, Pause } from './deadline.js';
import { extendedBy } from './extended.js';
import { weekendDay } from './holidays.js';
import { suspendedBy } from './suspended.js';

/** The first and the last day that a clock may start on: holidays beyond them are nobody’s business. */
export const calendarSpan: { readonly from: PlainDate; readonly to: PlainDate } = {
  from: '1900-01-01',
  to: '2199-12-31',
};

/** The longest length of each unit: ten years, and a year of hours. */
export const longestLength: Readonly<Record<Length['unit'], number>> = {
  weeks: 520,
  months: 120,
  days: 3_650,
  'working-days': 2_500,
  hours: 8_760,
};

const none: Interruptions = { pauses: [], extensions: [] };
const hour = 3_600_000;

/**
 * The date by which something must be done, and how it came about. Pauses and extensions count where the rule allows
 * them, and are ignored where it does not: a statutory clock is not paused by anybody’s entry. The order in which
 * they are given does not matter.
 * What the law itself stopped holds for the rules that it stops, and extensions with a notice if that was sent in time.
 *
 * Throws a RangeError for what the caller must have checked: a start that is no date between `calendarSpan.from` and
 * `.to`, a rule with a local length without one, a length that is no whole number from 1 to `longestLength`.
 */
export function computeDeadline(
  rule: DeadlineRule,
  start: DeadlineStart,
  calendar: DanishCalendar,
  interruptions: Interruptions = none,
): Deadline {
  const startDay = startDayOf(start);
  const length = lengthOf(rule, start);
  return length.unit === 'hours'
    ? inHours(rule, start, startDay, calendar, length)
    : inDays(rule, start, startDay, calendar, length, interruptions);
}

function inDays(
  rule: DeadlineRule,
  start: DeadlineStart,
  startDay: DayNumber,
  calendar: DanishCalendar,
  length: LengthInDays,
  { pauses, extensions, suspensions = [] }: Interruptions,
): Deadline {
  const off = daysOffFor(rule, length, calendar);
  const count = countOf(length, startDay, rule.countsFirstDay, off);
  const still = rule.pausable ? endedPauses(pauses) : [];
  const unextended = countedWith(count, still);
  const extendable = start.extension === undefined ? rule.extension : start.extension;
  const movement = (end: DayNumber) => (rule.rollsForward ? daysOffFrom(end, off) : []);
  const lastDay = (end: DayNumber) => (rule.judgedBy === 'due' ? end : end + movement(end).length);
  const { end, paused } =
    extendable === null ? unextended : extendedBy(extensions, extendable, count, { pauses: still, lastDay });
  const due = suspendedBy(suspensions, end, { rule, startDay, lastDay });
  const moved = movement(due);
  const latest = due + moved.length;
  const counts = rule.judgedBy === 'due' ? due : latest;
  return {
    ...origin(rule, start, calendar, length),
    startedAt: null,
    dueOn: dateOf(due),
    latestOn: dateOf(latest),
    countsOn: dateOf(counts),
    countsAt: null,
    movedBy: moved,
    passedOver: length.unit === 'working-days' ? holidaysBetween(startDay, due, off) : [],
    pausedDays: paused,
    pausedSince: rule.pausable ? pausedSince(start.on, dateOf(counts), pauses) : null,
    dueBeforeExtension: end === unextended.end ? null : dateOf(unextended.end),
  };
}

/** Hours run through nights, weekends and holidays. Where only the day is known, each 24 hours are a whole day more. */
function inHours(
  rule: DeadlineRule,
  start: DeadlineStart,
  startDay: DayNumber,
  calendar: DanishCalendar,
  length: Length,
): Deadline {
  const startedAt = start.at ?? null;
  const countsAt = startedAt === null ? null : new Date(Date.parse(startedAt) + length.n * hour).toISOString();
  const dueOn = countsAt === null ? dateOf(startDay + Math.ceil(length.n / 24)) : dateInDenmark(countsAt);
  return {
    ...origin(rule, start, calendar, length),
    startedAt,
    dueOn,
    latestOn: dueOn,
    countsOn: dueOn,
    countsAt,
    movedBy: [],
    passedOver: [],
    pausedDays: 0,
    pausedSince: null,
    dueBeforeExtension: null,
  };
}

const origin = (rule: DeadlineRule, start: DeadlineStart, calendar: DanishCalendar, length: Length) => ({
  rule: { code: rule.code, version: rule.version },
  startedOn: start.on,
  startedBy: start.by,
  length,
  judgedBy: rule.judgedBy,
  calendar: calendar.version,
});

function startDayOf({ on }: DeadlineStart): DayNumber {
  const day = dayNumberOf(on);
  // What is no date has no number, or is not what its number is written as.
  if (on < calendarSpan.from || on > calendarSpan.to || Number.isNaN(day) || dateOf(day) !== on) {
    throw new RangeError(`A clock starts on a date from ${calendarSpan.from} to ${calendarSpan.to}, not on ${on}`);
  }
  return day;
}

function lengthOf(rule: DeadlineRule, start: DeadlineStart): Length {
  const length = start.length ?? rule.length;
  if (length === null) throw new RangeError(`${rule.code} has a local length: give it with the start`);
  if (!Number.isInteger(length.n) || length.n < 1 || length.n > longestLength[length.unit]) {
    throw new RangeError(`${length.n} ${length.unit} is no length: whole, from 1 to ${longestLength[length.unit]}`);
  }
  return length;
}

function daysOffFor(rule: DeadlineRule, length: LengthInDays, calendar: DanishCalendar): DaysOff {
  if (length.unit !== 'working-days') return calendar.daysOff('periods', rule.heedsClosingDays);
  return length.convention === 'D' ? weekendDay : calendar.daysOff('working-days', rule.heedsClosingDays);
}

function daysOffFrom(day: DayNumber, off: DaysOff): readonly DayOff[] {
  const days: DayOff[] = [];
  for (let next = off(day); next !== null; next = off(day + days.length)) days.push(next);
  return days;
}

/** The last day is left out: a day off there moves the date, and is told as that. */
function holidaysBetween(first: DayNumber, last: DayNumber, off: DaysOff): readonly DayOff[] {
  const days: DayOff[] = [];
  for (let day = first; day < last; day += 1) {
    const dayOff = off(day);
    if (dayOff !== null && dayOff.why !== 'saturday' && dayOff.why !== 'sunday') days.push(dayOff);
  }
  return days;
}

/** Since when the clock stands still: a pause that began after the deadline was over stops nothing. */
function pausedSince(startedOn: PlainDate, countsOn: PlainDate, pauses: readonly Pause[]): PlainDate | null {
  const open = pauses
    .filter(({ to }) => to === null)
    .map(({ from }) => from)
    .sort();
  const [first] = open;
  if (first === undefined || first > countsOn) return null;
  return first < startedOn ? startedOn : first;
}
