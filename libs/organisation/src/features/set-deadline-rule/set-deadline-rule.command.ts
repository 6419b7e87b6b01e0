import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { DeadlineRuleSettingSet } from '../../domain/goals/goals.events.js';

export class SetDeadlineRuleCommand extends Command<Decided> {
  constructor(
    readonly data: DeadlineRuleSettingSet['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
