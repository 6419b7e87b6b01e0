import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReopenCollective } from '../../domain/collective/collective.commands.js';

/** Opens a collective complaint again that was closed too early. */
export class ReopenCollectiveCommand extends Command<Decided> {
  constructor(
    readonly data: ReopenCollective['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
