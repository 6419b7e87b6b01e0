import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemoveLink } from '../../domain/linking/linking.commands.js';

/** Removes a link that had been a mistake. */
export class RemoveLinkCommand extends Command<Decided> {
  constructor(
    readonly data: RemoveLink['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
