import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectParticipantsStatement } from '../../domain/collective/collective.commands.js';

/** Puts right how many families somebody said there are. */
export class CorrectParticipantsStatementCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectParticipantsStatement['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
