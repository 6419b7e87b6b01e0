import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AskForPowerOfAttorney } from '../../domain/parties/parties.commands.js';

/** Asks a representative for the power of attorney. */
export class AskForPowerOfAttorneyCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AskForPowerOfAttorney['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
