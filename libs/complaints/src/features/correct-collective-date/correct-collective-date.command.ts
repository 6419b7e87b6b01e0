import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectCollectiveDate } from '../../domain/collective/collective.commands.js';

/** Puts a day of a collective complaint right. */
export class CorrectCollectiveDateCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectCollectiveDate['data'], 'today' | 'complaints'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
