import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { VerifyEffect } from '../../domain/action.commands.js';

/** Says what was seen of the effect of an action. */
export class VerifyEffectCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<VerifyEffect['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
