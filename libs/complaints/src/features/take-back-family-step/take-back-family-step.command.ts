import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TakeBackFamilyStep } from '../../domain/collective/collective.commands.js';

/** Takes back that a family joined or left. */
export class TakeBackFamilyStepCommand extends Command<Decided> {
  constructor(
    readonly data: TakeBackFamilyStep['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
