import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectAppealedDecision } from '../../domain/realitet/realitet.commands.js';

/** Puts right what was recorded of a decision. */
export class CorrectAppealedDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectAppealedDecision['data'], 'today' | 'knownStaff'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
