import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReassessDecision } from '../../domain/realitet/realitet.commands.js';

/** Records what came of looking at a decision again. */
export class ReassessDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ReassessDecision['data'], 'today' | 'knownStaff'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
