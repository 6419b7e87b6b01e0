import type { PlainDate } from '@lydhoer/kernel';
import { dateOf, dayNumberOf, weekdayOf, type DayNumber } from './day-numbers.js';
import type { CalendarSwitch, DayOff, DayOffReason } from './days-off.js';
import { easterSunday } from './easter.js';

/** Store bededag has been a working day since 1 January 2024, by the act passed on 28 February 2023. */
const lastYearOfStoreBededag = 2023;

/** The public holidays of a year in Denmark, which no switch changes (domain reference 1.8). */
export function publicHolidays(year: number): ReadonlyMap<PlainDate, DayOffReason> {
  const fromEaster = daysFromEaster(year);
  return new Map<PlainDate, DayOffReason>([
    [`${year}-01-01`, 'nytaarsdag'],
    [fromEaster(-3), 'skaertorsdag'],
    [fromEaster(-2), 'langfredag'],
    [fromEaster(0), 'paaskedag'],
    [fromEaster(1), 'anden-paaskedag'],
    ...(year <= lastYearOfStoreBededag ? [[fromEaster(26), 'store-bededag'] as const] : []),
    [fromEaster(39), 'kristi-himmelfartsdag'],
    [fromEaster(49), 'pinsedag'],
    [fromEaster(50), 'anden-pinsedag'],
    [`${year}-12-25`, 'juledag'],
    [`${year}-12-26`, 'anden-juledag'],
  ]);
}

/** The days of a year that are off only where they are switched on. */
export function switchedDays(year: number): ReadonlyMap<PlainDate, CalendarSwitch> {
  return new Map<PlainDate, CalendarSwitch>([
    [`${year}-05-01`, 'foerste-maj'],
    [daysFromEaster(year)(40), 'dagen-efter-kristi-himmelfart'],
    [`${year}-06-05`, 'grundlovsdag'],
    [`${year}-12-24`, 'juleaftensdag'],
    [`${year}-12-31`, 'nytaarsaftensdag'],
  ]);
}

/** Saturday or Sunday: all that convention D knows of. */
export function weekendDay(day: DayNumber): DayOff | null {
  const why = weekend.get(weekdayOf(day));
  return why === undefined ? null : { on: dateOf(day), why, name: null };
}

const weekend: ReadonlyMap<number, DayOffReason> = new Map<number, DayOffReason>([
  [0, 'sunday'],
  [6, 'saturday'],
]);

function daysFromEaster(year: number): (days: number) => PlainDate {
  const easter = dayNumberOf(easterSunday(year));
  return (days) => dateOf(easter + days);
}
