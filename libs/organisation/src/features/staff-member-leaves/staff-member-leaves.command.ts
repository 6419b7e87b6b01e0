import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { StaffMemberLeft } from '../../domain/organisation.events.js';

export class StaffMemberLeavesCommand extends Command<Decided> {
  constructor(
    readonly data: StaffMemberLeft['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
