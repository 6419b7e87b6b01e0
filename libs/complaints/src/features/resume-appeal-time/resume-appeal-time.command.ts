import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ResumeAppealTime } from '../../domain/realitet/appeal-time.commands.js';

/** Records that a party got access to the files, or learned that it is refused. */
export class ResumeAppealTimeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ResumeAppealTime['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
