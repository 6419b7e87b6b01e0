import type { PlainDate } from '@lydhoer/kernel';
import type { dayOffWords } from './day-off-words.js';

/**
 * Which days are off differs with what is counted (domain reference 1.10): `periods` are weeks, months and days,
 * `working-days` are rules counted in working days, `delivery` is the ordinary letter on its way.
 */
export const dayFamilies = ['periods', 'working-days', 'delivery'] as const;
export type DayFamily = (typeof dayFamilies)[number];

/** The half holidays and the like: off only where they are switched on for a family. */
export const calendarSwitches = [
  'grundlovsdag',
  'juleaftensdag',
  'nytaarsaftensdag',
  'foerste-maj',
  'dagen-efter-kristi-himmelfart',
] as const;
export type CalendarSwitch = (typeof calendarSwitches)[number];

/** Whether a half holiday is off where nobody has switched it, as the domain reference decides (1.8 rule 7, 1.10). */
export const defaultSwitches: Readonly<Record<DayFamily, Readonly<Record<CalendarSwitch, boolean>>>> = {
  periods: {
    grundlovsdag: true,
    juleaftensdag: true,
    nytaarsaftensdag: true,
    'foerste-maj': false,
    'dagen-efter-kristi-himmelfart': false,
  },
  'working-days': {
    grundlovsdag: false,
    juleaftensdag: false,
    nytaarsaftensdag: false,
    'foerste-maj': false,
    'dagen-efter-kristi-himmelfart': false,
  },
  // Nobody has said that letters come on these days, and the later receipt is the one that costs no citizen a right.
  delivery: {
    grundlovsdag: true,
    juleaftensdag: true,
    nytaarsaftensdag: true,
    'foerste-maj': false,
    'dagen-efter-kristi-himmelfart': false,
  },
};

export type DayOffReason = keyof typeof dayOffWords;

/** A day that does not count, and why. A holiday on a Sunday is told as the holiday. */
export interface DayOff {
  readonly on: PlainDate;
  readonly why: DayOffReason;
  /** What the municipality calls its closing day; null for every other reason. */
  readonly name: string | null;
}
