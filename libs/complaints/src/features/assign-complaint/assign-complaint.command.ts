import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AssignComplaint } from '../../domain/complaint.commands.js';

/** Gives a complaint its first caseworker. */
export class AssignComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AssignComplaint['data'], 'today' | 'known'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
