import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordCourtOutcome } from '../../domain/realitet/realitet.commands.js';

/** Records what the court decided. */
export class RecordCourtOutcomeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordCourtOutcome['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
