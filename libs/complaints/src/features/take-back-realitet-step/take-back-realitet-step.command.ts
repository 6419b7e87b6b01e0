import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TakeBackRealitetStep } from '../../domain/corrections/corrections.commands.js';

/** Takes back the last step of a realitet point, which was recorded by mistake. */
export class TakeBackRealitetStepCommand extends Command<Decided> {
  constructor(
    readonly data: TakeBackRealitetStep['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
