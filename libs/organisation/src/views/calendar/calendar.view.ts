import { table, view, type Row } from '@lydhoer/read-models';
import type { CalendarEvent } from '../../domain/calendar/calendar.events.js';

export interface ClosingDayRow extends Row {
  readonly on_day: string;
  readonly name: string;
  /** Sealed, as JSON. */
  readonly reason: string;
  /** Sealed, as JSON; null while the day is a closing day. */
  readonly withdrawn_reason: string | null;
}
export interface SwitchRow extends Row {
  readonly switch: string;
  readonly family: string;
  readonly valid_from: string;
  readonly switched_on: number;
  /** Sealed, as JSON. */
  readonly reason: string;
}

const closingDay = table<ClosingDayRow>({
  name: 'organisation_closing_day',
  columns: { on_day: 'TEXT', name: 'TEXT', reason: 'TEXT', withdrawn_reason: 'TEXT' },
  key: ['on_day'],
});
const calendarSwitch = table<SwitchRow>({
  name: 'organisation_calendar_switch',
  columns: { switch: 'TEXT', family: 'TEXT', valid_from: 'TEXT', switched_on: 'INTEGER', reason: 'TEXT' },
  key: ['switch', 'family', 'valid_from'],
});

/** The municipality's own calendar: its closing days, and the half holidays that it has switched. */
export const calendarView = view<CalendarEvent>({
  name: 'organisation_calendar',
  version: 1,
  tables: [closingDay, calendarSwitch],
  on: {
    ClosingDayDeclared: ({ data }, rows) => {
      rows.put(closingDay, {
        on_day: data.on,
        name: data.name,
        reason: JSON.stringify(data.reason),
        withdrawn_reason: null,
      });
    },
    ClosingDayWithdrawn: ({ data }, rows) => {
      rows.change(closingDay, { on_day: data.on }, { withdrawn_reason: JSON.stringify(data.reason) });
    },
    CalendarSwitchSet: ({ data }, rows) => {
      rows.put(calendarSwitch, {
        switch: data.switch,
        family: data.family,
        valid_from: data.validFrom,
        switched_on: data.switchedOn ? 1 : 0,
        reason: JSON.stringify(data.reason),
      });
    },
  },
});
