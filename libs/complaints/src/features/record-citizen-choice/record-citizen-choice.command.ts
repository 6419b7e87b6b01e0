import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordCitizenChoice } from '../../domain/realitet/realitet.commands.js';

/** Records what the citizen said after a partial uphold. */
export class RecordCitizenChoiceCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordCitizenChoice['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
