import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CalendarSwitchSet } from '../../domain/calendar/calendar.events.js';

export class SetCalendarSwitchCommand extends Command<Decided> {
  constructor(
    readonly data: CalendarSwitchSet['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
