import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ClosingDayWithdrawn } from '../../domain/calendar/calendar.events.js';

export class WithdrawClosingDayCommand extends Command<Decided> {
  constructor(
    readonly data: ClosingDayWithdrawn['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
