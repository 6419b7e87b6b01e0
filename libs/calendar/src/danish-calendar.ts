import type { PlainDate } from '@lydhoer/kernel';
import { dateOf, dayNumberOf, type DayNumber } from './day-numbers.js';
import { defaultSwitches, type CalendarSwitch, type DayFamily, type DayOff } from './days-off.js';
import { publicHolidays, switchedDays, weekendDay } from './holidays.js';

/** What a municipality has changed in the calendar. */
export interface LocalCalendar {
  /** How many changes there were up to here; names the version. */
  readonly changes: number;
  readonly closingDays: readonly { readonly on: PlainDate; readonly name: string }[];
  /** In the order they were made: of two from the same day, the later one holds. */
  readonly switches: readonly SwitchSetting[];
}

/** A half holiday switched on or off for what one family counts, for days from `validFrom`. */
export interface SwitchSetting {
  readonly switch: CalendarSwitch;
  readonly family: DayFamily;
  readonly on: boolean;
  readonly validFrom: PlainDate;
}

/** Which days are off in Denmark and in one municipality. A version never changes. */
export interface DanishCalendar {
  /** `dk-1`, or with local changes `dk-1+3`. */
  readonly version: string;
  /**
   * Why the day does not count for the family, or null when it does. A public holiday comes first, then a half
   * holiday, a closing day, the weekend. Letters are delivered on the municipality’s closing days, too.
   */
  readonly dayOff: (on: PlainDate, family: DayFamily, heedsClosingDays?: boolean) => DayOff | null;
  /** The same, asked again and again by day number. */
  readonly daysOff: (family: DayFamily, heedsClosingDays: boolean) => DaysOff;
}

export type DaysOff = (day: DayNumber) => DayOff | null;

/** Raised with every change of the arithmetic or of the holidays that the law knows. */
const arithmetic = 'dk-1';

const untouched: LocalCalendar = { changes: 0, closingDays: [], switches: [] };

/** The Danish calendar as a municipality has it. Each day is worked out once and then remembered. */
export function calendarOf(local: LocalCalendar = untouched): DanishCalendar {
  const closingDays = new Map(local.closingDays.map(({ on, name }) => [on, name]));
  const holidays = rememberedByYear(publicHolidays);
  const halfHolidays = rememberedByYear(switchedDays);

  const workOut = (day: DayNumber, family: DayFamily, heedsClosingDays: boolean): DayOff | null => {
    const on = dateOf(day);
    const holiday = holidays(on).get(on);
    if (holiday !== undefined) return { on, why: holiday, name: null };
    const half = halfHolidays(on).get(on);
    if (half !== undefined && isSwitchedOn(half, family, on, local.switches)) return { on, why: half, name: null };
    const name = heedsClosingDays ? closingDays.get(on) : undefined;
    return name === undefined ? weekendDay(day) : { on, why: 'closing-day', name };
  };

  const remembered = new Map<string, DaysOff>();
  const daysOff = (family: DayFamily, heedsClosingDays: boolean): DaysOff => {
    const closing = heedsClosingDays && family !== 'delivery';
    const key = closing ? `${family} and closing days` : family;
    const known = remembered.get(key) ?? rememberedByDay((day) => workOut(day, family, closing));
    remembered.set(key, known);
    return known;
  };

  return {
    version: local.changes === 0 ? arithmetic : `${arithmetic}+${local.changes}`,
    dayOff: (on, family, heedsClosingDays = true) => daysOff(family, heedsClosingDays)(dayNumberOf(on)),
    daysOff,
  };
}

function isSwitchedOn(
  half: CalendarSwitch,
  family: DayFamily,
  on: PlainDate,
  settings: readonly SwitchSetting[],
): boolean {
  let latest: SwitchSetting | undefined;
  for (const setting of settings) {
    if (setting.switch !== half || setting.family !== family || setting.validFrom > on) continue;
    if (latest === undefined || setting.validFrom >= latest.validFrom) latest = setting;
  }
  return latest?.on ?? defaultSwitches[family][half];
}

function rememberedByYear<Days>(ofYear: (year: number) => Days): (on: PlainDate) => Days {
  const years = new Map<string, Days>();
  return (on) => {
    const year = on.slice(0, 4);
    const known = years.get(year) ?? ofYear(Number(year));
    years.set(year, known);
    return known;
  };
}

function rememberedByDay(workOut: DaysOff): DaysOff {
  const days = new Map<DayNumber, DayOff | null>();
  return (day) => {
    let known = days.get(day);
    if (known === undefined) {
      known = workOut(day);
      days.set(day, known);
    }
    return known;
  };
}
