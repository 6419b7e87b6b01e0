import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectPartyStep } from '../../domain/parties/parties.commands.js';

/** Puts right what was recorded of a party for a day. */
export class CorrectPartyStepCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectPartyStep['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
