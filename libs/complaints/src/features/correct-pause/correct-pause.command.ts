import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectPause } from '../../domain/deadlines/deadlines.commands.js';

/** Puts the days of a pause right. */
export class CorrectPauseCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectPause['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
