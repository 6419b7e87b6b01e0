import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReleaseParty } from '../../domain/parties/parties.commands.js';

/** Ends the roles of a party. */
export class ReleasePartyCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ReleaseParty['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
