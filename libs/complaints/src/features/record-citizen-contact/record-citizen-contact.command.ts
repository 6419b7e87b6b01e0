import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordCitizenContact } from '../../domain/journey/journey.commands.js';

/** Records that the citizen and the municipality were in touch. */
export class RecordCitizenContactCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordCitizenContact['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
