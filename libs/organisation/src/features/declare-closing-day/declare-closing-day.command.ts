import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ClosingDayDeclared } from '../../domain/calendar/calendar.events.js';

export class DeclareClosingDayCommand extends Command<Decided> {
  constructor(
    readonly data: ClosingDayDeclared['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
