import { Command } from '@nestjs/cqrs';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RemindAssignee } from '../../domain/complaint.commands.js';

/** Reminds whoever has a complaint that it was to be answered. Given by a timer, never by a person: there is no route to it. */
export class RemindAssigneeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RemindAssignee['data'], 'today'>,
    readonly intent: Intent,
  ) {
    super();
  }
}
