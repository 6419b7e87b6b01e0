import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { GiveAppealGuidance } from '../../domain/realitet/realitet.commands.js';

/** Records that a party got the guidance on how to appeal that was missing. */
export class GiveAppealGuidanceCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<GiveAppealGuidance['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
