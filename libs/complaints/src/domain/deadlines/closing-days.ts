import type { DanishCalendar, DayOff } from '@lydhoer/calendar';
import { addDays, type PlainDate } from '@lydhoer/kernel';

/** A day on which the municipality would be closed, and what it would be called. */
export interface ClosingDay {
  readonly on: PlainDate;
  /** Null: nothing in particular. */
  readonly name: string | null;
}

/** A calendar as it would be with more closing days. Letters are delivered on them, too. */
export function withClosingDays(calendar: DanishCalendar, closingDays: readonly ClosingDay[]): DanishCalendar {
  if (closingDays.length === 0) return calendar;
  const names = new Map(closingDays.map(({ on, name }) => [on, name]));
  const closedOn = (on: PlainDate): DayOff | null => {
    const name = names.get(on);
    return name === undefined ? null : { on, why: 'closing-day', name };
  };
  return {
    version: `${calendar.version}?`,
    dayOff: (on, family, heeds = true) =>
      calendar.dayOff(on, family, heeds) ?? (heeds && family !== 'delivery' ? closedOn(on) : null),
    daysOff: (family, heeds) => {
      const known = calendar.daysOff(family, heeds);
      if (!heeds || family === 'delivery') return known;
      // Days are counted from 1 January 1970.
      return (day) => known(day) ?? closedOn(addDays('1970-01-01', day));
    },
  };
}
