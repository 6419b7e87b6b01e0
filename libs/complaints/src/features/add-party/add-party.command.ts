import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AddParty } from '../../domain/parties/parties.commands.js';
import type { AskedPerson } from '../../intake/persons.js';

/** Makes somebody a party. Answers the id that they have, too. */
export class AddPartyCommand extends Command<{ readonly personId: string; readonly decided: Decided }> {
  constructor(
    readonly data: Omit<AddParty['data'], 'today'>,
    readonly person: AskedPerson,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
