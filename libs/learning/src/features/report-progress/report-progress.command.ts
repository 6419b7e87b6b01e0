import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReportProgress } from '../../domain/action.commands.js';

/** Tells how far an action is. */
export class ReportProgressCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ReportProgress['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
