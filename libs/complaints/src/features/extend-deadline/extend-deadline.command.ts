import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ExtendDeadline } from '../../domain/deadlines/deadlines.commands.js';

/** Gives a service goal more time. */
export class ExtendDeadlineCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ExtendDeadline['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
