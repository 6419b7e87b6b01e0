import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TakeBackFormalitetStep } from '../../domain/corrections/corrections.commands.js';

/** Takes back a step of the formalitet track, which was recorded by mistake. */
export class TakeBackFormalitetStepCommand extends Command<Decided> {
  constructor(
    readonly data: TakeBackFormalitetStep['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
