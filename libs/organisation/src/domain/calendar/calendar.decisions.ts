import { Refusal, type Message } from '@lydhoer/kernel';
import type { CalendarEvent, CalendarSwitchSet, ClosingDayDeclared, ClosingDayWithdrawn } from './calendar.events.js';
import type { CalendarRefusal } from './calendar.refusals.js';
import { switchKey, type OwnCalendar } from './calendar.state.js';

export type DeclareClosingDay = Message<'DeclareClosingDay', ClosingDayDeclared['data']>;
export type WithdrawClosingDay = Message<'WithdrawClosingDay', ClosingDayWithdrawn['data']>;
export type SetCalendarSwitch = Message<'SetCalendarSwitch', CalendarSwitchSet['data']>;
export type CalendarCommand = DeclareClosingDay | WithdrawClosingDay | SetCalendarSwitch;

const refuse = (code: CalendarRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/**
 * What follows from a change of the municipality's own calendar. A closing day may lie in the past, too: an open
 * deadline that began before it is then counted again. What was settled stays as it was.
 */
export function decideCalendar(command: CalendarCommand, { closingDays, switches }: OwnCalendar): CalendarEvent {
  switch (command.type) {
    case 'DeclareClosingDay': {
      const { data } = command;
      if (closingDays.has(data.on)) throw refuse('closing-day-already-declared', { on: data.on });
      return { type: 'ClosingDayDeclared', data };
    }
    case 'WithdrawClosingDay': {
      const { data } = command;
      if (!closingDays.has(data.on)) throw refuse('closing-day-not-declared', { on: data.on });
      return { type: 'ClosingDayWithdrawn', data };
    }
    case 'SetCalendarSwitch': {
      const { data } = command;
      if (switches.get(switchKey(data)) === data.switchedOn) {
        throw refuse('calendar-switch-already-so', {
          switch: data.switch,
          family: data.family,
          validFrom: data.validFrom,
        });
      }
      return { type: 'CalendarSwitchSet', data };
    }
  }
}
