import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { OpenCollective } from '../../domain/collective/collective.commands.js';

/** Opens a collective complaint. */
export class OpenCollectiveCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<OpenCollective['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
