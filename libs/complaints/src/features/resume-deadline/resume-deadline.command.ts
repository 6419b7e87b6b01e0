import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ResumeDeadline } from '../../domain/deadlines/deadlines.commands.js';

/** Lets the clock of a service goal run again. */
export class ResumeDeadlineCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ResumeDeadline['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
