import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ProposeAction } from '../../domain/action.commands.js';

/** Proposes an action for a learning point. */
export class ProposeActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ProposeAction['data'], 'today' | 'learningPointExists'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
