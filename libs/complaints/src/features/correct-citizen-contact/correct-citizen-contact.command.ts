import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectCitizenContact } from '../../domain/journey/journey.commands.js';

/** Corrects what was recorded of being in touch with the citizen. */
export class CorrectCitizenContactCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectCitizenContact['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
