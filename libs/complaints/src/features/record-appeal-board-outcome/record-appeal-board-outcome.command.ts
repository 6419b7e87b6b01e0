import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordAppealBoardOutcome } from '../../domain/realitet/realitet.commands.js';

/** Records what Ankestyrelsen decided. */
export class RecordAppealBoardOutcomeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordAppealBoardOutcome['data'], 'today' | 'knownCauses'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
