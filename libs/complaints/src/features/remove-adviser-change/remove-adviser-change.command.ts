import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemoveAdviserChange } from '../../domain/journey/journey.commands.js';

/** Removes a change of adviser that never was. */
export class RemoveAdviserChangeCommand extends Command<Decided> {
  constructor(
    readonly data: RemoveAdviserChange['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
