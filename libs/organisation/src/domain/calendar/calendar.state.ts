import type { PlainDate } from '@lydhoer/kernel';
import type { CalendarEvent } from './calendar.events.js';

/** What is known of the municipality's own calendar. */
export interface OwnCalendar {
  /** The days on which it is closed. */
  readonly closingDays: ReadonlySet<PlainDate>;
  /** How each switch was set last: by day, family and the day from which it holds. */
  readonly switches: ReadonlyMap<string, boolean>;
}

export const initialCalendar: OwnCalendar = { closingDays: new Set(), switches: new Map() };

export const switchKey = (data: { readonly day: string; readonly family: string; readonly validFrom: PlainDate }) =>
  `${data.day} ${data.family} ${data.validFrom}`;

export function evolveCalendar(calendar: OwnCalendar, { type, data }: CalendarEvent): OwnCalendar {
  switch (type) {
    case 'ClosingDayDeclared':
      return { ...calendar, closingDays: new Set(calendar.closingDays).add(data.on) };
    case 'ClosingDayWithdrawn':
      return { ...calendar, closingDays: new Set([...calendar.closingDays].filter((on) => on !== data.on)) };
    case 'CalendarSwitchSet':
      return { ...calendar, switches: new Map(calendar.switches).set(switchKey(data), data.off) };
  }
}
