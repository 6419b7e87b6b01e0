import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RegisterComplaint } from '../../domain/complaint.commands.js';
import type { AskedPerson } from '../../intake/persons.js';
import type { ToldWorry } from '../../intake/worry-of.js';

/** Registers a complaint with its points. */
export class RegisterComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RegisterComplaint['data'], 'today' | 'known' | 'imported' | 'history' | 'worry'> & {
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
