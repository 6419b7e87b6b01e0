import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { StateParticipants } from '../../domain/collective/collective.commands.js';

/** Records how many families somebody said there are. */
export class StateParticipantsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<StateParticipants['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
