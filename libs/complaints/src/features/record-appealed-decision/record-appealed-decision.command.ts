import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordAppealedDecision } from '../../domain/realitet/realitet.commands.js';

/** Records the decision that is complained about. */
export class RecordAppealedDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordAppealedDecision['data'], 'today' | 'knownStaff'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
