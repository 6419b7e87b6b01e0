import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RegisterContact } from '../../domain/complaint.commands.js';
import type { AskedPerson } from '../../intake/persons.js';
import type { ToldWorry } from '../../intake/worry-of.js';

/** Registers somebody who turned to the municipality without complaining. */
export class RegisterContactCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RegisterContact['data'], 'today' | 'imported' | 'history' | 'worry'> & {
      readonly worry?: ToldWorry;
    },
    /** Everyone whom it names: who is known keeps their id. */
    readonly persons: readonly AskedPerson[],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
