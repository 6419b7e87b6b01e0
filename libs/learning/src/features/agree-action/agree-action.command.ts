import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AgreeAction } from '../../domain/action.commands.js';

/** Records that the working group agreed. */
export class AgreeActionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AgreeAction['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
