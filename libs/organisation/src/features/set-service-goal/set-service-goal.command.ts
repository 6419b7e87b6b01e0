import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ServiceGoalSet } from '../../domain/goals/goals.events.js';

export class SetServiceGoalCommand extends Command<Decided> {
  constructor(
    readonly data: ServiceGoalSet['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
