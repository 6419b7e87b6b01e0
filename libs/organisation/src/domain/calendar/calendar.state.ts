import type { PlainDate } from '@lydhoer/kernel';
import type { CalendarEvent, CalendarSwitchSet } from './calendar.events.js';

/** What is known of the municipality's own calendar. */
export interface OwnCalendar {
  /** The days on which it is closed. */
  readonly closingDays: ReadonlySet<PlainDate>;
  /** How each switch was set last: by half holiday, family and the day from which it holds. */
  readonly switches: ReadonlyMap<string, boolean>;
}

export const initialCalendar: OwnCalendar = { closingDays: new Set(), switches: new Map() };

export const switchKey = (data: Pick<CalendarSwitchSet['data'], 'switch' | 'family' | 'validFrom'>): string =>
  `${data.switch} ${data.family} ${data.validFrom}`;

export function evolveCalendar(calendar: OwnCalendar, { type, data }: CalendarEvent): OwnCalendar {
  switch (type) {
    case 'ClosingDayDeclared':
      return { ...calendar, closingDays: new Set(calendar.closingDays).add(data.on) };
    case 'ClosingDayWithdrawn':
      return { ...calendar, closingDays: new Set([...calendar.closingDays].filter((on) => on !== data.on)) };
    case 'CalendarSwitchSet':
      return { ...calendar, switches: new Map(calendar.switches).set(switchKey(data), data.switchedOn) };
  }
}
