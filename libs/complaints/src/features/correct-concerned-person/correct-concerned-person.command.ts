import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectConcernedPerson } from '../../domain/parties/parties.commands.js';
import type { AskedPerson } from '../../intake/persons.js';

/** Puts right whom the case concerns. */
export class CorrectConcernedPersonCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectConcernedPerson['data'], 'today'>,
    readonly persons: readonly AskedPerson[],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
