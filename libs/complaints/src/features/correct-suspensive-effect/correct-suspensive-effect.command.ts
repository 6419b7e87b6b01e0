import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectSuspensiveEffect } from '../../domain/realitet/realitet.commands.js';

/** Puts right what was recorded last of whether the complaint holds the decision back. */
export class CorrectSuspensiveEffectCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectSuspensiveEffect['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
