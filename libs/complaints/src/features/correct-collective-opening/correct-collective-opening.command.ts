import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectCollectiveOpening } from '../../domain/collective/collective.commands.js';

/** Puts the title and the source of a collective complaint right. */
export class CorrectCollectiveOpeningCommand extends Command<Decided> {
  constructor(
    readonly data: CorrectCollectiveOpening['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
