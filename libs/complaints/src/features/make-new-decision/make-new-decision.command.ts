import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { MakeNewDecision } from '../../domain/realitet/realitet.commands.js';

/** Records the new decision that is owed after a remittal. */
export class MakeNewDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<MakeNewDecision['data'], 'today' | 'knownStaff'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
