import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CompleteAction } from '../../domain/action.commands.js';

/** Says that an action is carried out, with evidence. */
export class CompleteActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CompleteAction['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
