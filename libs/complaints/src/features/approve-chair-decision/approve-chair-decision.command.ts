import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ApproveChairDecision } from '../../domain/realitet/chair.commands.js';

/** Records that the committee approved a chair’s decision. */
export class ApproveChairDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ApproveChairDecision['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
