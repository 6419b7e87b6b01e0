import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PostponeOutstandingAction } from '../../domain/formalitet/formalitet.commands.js';

/** Gives something that remains to be done another day. */
export class PostponeOutstandingActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<PostponeOutstandingAction['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
