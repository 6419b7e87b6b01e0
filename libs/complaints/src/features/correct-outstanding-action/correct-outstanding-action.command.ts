import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectOutstandingAction } from '../../domain/formalitet/formalitet.commands.js';

/** Puts right when something is to be done, or was. */
export class CorrectOutstandingActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectOutstandingAction['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
