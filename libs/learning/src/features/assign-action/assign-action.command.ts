import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AssignAction } from '../../domain/action.commands.js';

/** Gives an agreed action its owner, due date and measure. */
export class AssignActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AssignAction['data'], 'today' | 'knownOwner'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
