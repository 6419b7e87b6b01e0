import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CompleteOutstandingAction } from '../../domain/formalitet/formalitet.commands.js';

/** Records that something an answer or an agreement had left to be done was done. */
export class CompleteOutstandingActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CompleteOutstandingAction['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
