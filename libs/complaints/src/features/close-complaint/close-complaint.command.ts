import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CloseComplaint } from '../../domain/complaint.commands.js';

/** Closes a contact, or a complaint whose points are all answered. */
export class CloseComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CloseComplaint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
