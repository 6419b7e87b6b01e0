import { Command } from '@nestjs/cqrs';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemindOwner } from '../../domain/action.commands.js';

/** Reminds the owner of an action that it was due. Given by a timer, never by a person: there is no route to it. */
export class RemindOwnerCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RemindOwner['data'], 'today'>,
    readonly intent: Intent,
  ) {
    super();
  }
}
