import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { EndChairDecision } from '../../domain/realitet/chair.commands.js';

/** Records that a chair’s decision no longer holds. */
export class EndChairDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<EndChairDecision['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
