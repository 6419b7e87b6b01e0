import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectComplainant } from '../../domain/parties/parties.commands.js';
import type { AskedPerson } from '../../intake/persons.js';

/** Puts right who complains. */
export class CorrectComplainantCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectComplainant['data'], 'today'>,
    readonly persons: readonly AskedPerson[],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
