import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordSuspensiveEffect } from '../../domain/realitet/realitet.commands.js';

/** Records whether the complaint holds the decision back. */
export class RecordSuspensiveEffectCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordSuspensiveEffect['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
