import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ExecuteChairDecision } from '../../domain/realitet/chair.commands.js';

/** Records that an urgent decision by the chair was carried out. */
export class ExecuteChairDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ExecuteChairDecision['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
