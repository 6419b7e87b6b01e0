import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CloseCollective } from '../../domain/collective/collective.commands.js';

/** Closes a collective complaint whose parts have all ended. */
export class CloseCollectiveCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CloseCollective['data'], 'today' | 'complaints'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
