import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemoveCitizenContact } from '../../domain/journey/journey.commands.js';

/** Removes a contact with the citizen that never was. */
export class RemoveCitizenContactCommand extends Command<Decided> {
  constructor(
    readonly data: RemoveCitizenContact['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
