import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReinstateRegistration } from '../../domain/corrections/corrections.commands.js';

/** Lets an annulled registration count again. */
export class ReinstateRegistrationCommand extends Command<Decided> {
  constructor(
    readonly data: ReinstateRegistration['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
