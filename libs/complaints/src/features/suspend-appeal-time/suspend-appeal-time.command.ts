import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { SuspendAppealTime } from '../../domain/realitet/appeal-time.commands.js';

/** Records that a party asked for access to the files within the time for appeals. */
export class SuspendAppealTimeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<SuspendAppealTime['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
