import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { NotifyOfChairDecision } from '../../domain/realitet/chair.commands.js';

/** Records that the parties got written notice of a chair’s decision. */
export class NotifyOfChairDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<NotifyOfChairDecision['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
