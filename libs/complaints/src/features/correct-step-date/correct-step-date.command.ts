import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectStepDate } from '../../domain/corrections/corrections.commands.js';

/** Puts the day of a step right. */
export class CorrectStepDateCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectStepDate['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
