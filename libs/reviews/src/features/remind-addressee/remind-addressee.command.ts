import { Command } from '@nestjs/cqrs';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemindAddressee } from '../../domain/review.commands.js';

/** Reminds the addressee of a recommendation that the reply was due. Given by a timer, never by a person: there is no route to it. */
export class RemindAddresseeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RemindAddressee['data'], 'today'>,
    readonly intent: Intent,
  ) {
    super();
  }
}
