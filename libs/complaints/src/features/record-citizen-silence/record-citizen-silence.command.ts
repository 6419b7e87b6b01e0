import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordCitizenSilence } from '../../domain/realitet/realitet.commands.js';

/** Records that the citizen said nothing after a partial uphold. */
export class RecordCitizenSilenceCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordCitizenSilence['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
