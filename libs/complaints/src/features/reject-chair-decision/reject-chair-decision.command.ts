import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RejectChairDecision } from '../../domain/realitet/chair.commands.js';

/** Records that the committee did not approve a chair’s decision. */
export class RejectChairDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RejectChairDecision['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
