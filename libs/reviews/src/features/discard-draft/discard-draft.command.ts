import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { DiscardDraft } from '../../domain/review.commands.js';

/** Gives up a finding or a recommendation before it is published. */
export class DiscardDraftCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<DiscardDraft['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
