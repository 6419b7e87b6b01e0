import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectPartyDetails } from '../../domain/parties/parties.commands.js';
import type { AskedPerson } from '../../intake/persons.js';

/** Puts right what is recorded of a party. */
export class CorrectPartyDetailsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectPartyDetails['data'], 'today'>,
    readonly person: AskedPerson,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
