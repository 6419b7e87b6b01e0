import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AnnulRegistration } from '../../domain/corrections/corrections.commands.js';

/** Annuls a registration that was a mistake. */
export class AnnulRegistrationCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AnnulRegistration['data'], 'other'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
