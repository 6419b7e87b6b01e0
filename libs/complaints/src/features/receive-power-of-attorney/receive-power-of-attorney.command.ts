import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReceivePowerOfAttorney } from '../../domain/parties/parties.commands.js';

/** Records that a power of attorney came in. */
export class ReceivePowerOfAttorneyCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ReceivePowerOfAttorney['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
