import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PauseDeadline } from '../../domain/deadlines/deadlines.commands.js';

/** Stops the clock of a service goal. */
export class PauseDeadlineCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<PauseDeadline['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
