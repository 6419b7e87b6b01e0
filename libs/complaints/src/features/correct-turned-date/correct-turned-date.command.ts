import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectTurnedDate } from '../../domain/complaint.commands.js';

/** Corrects a wrong day on which a contact turned out to be a complaint. */
export class CorrectTurnedDateCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectTurnedDate['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
