import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RegisterContact } from '../../domain/complaint.commands.js';

/** Registers somebody who turned to the municipality without complaining. */
export class RegisterContactCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RegisterContact['data'], 'today' | 'imported' | 'history'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
