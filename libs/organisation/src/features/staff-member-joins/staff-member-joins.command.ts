import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { StaffMemberJoined } from '../../domain/organisation.events.js';

export class StaffMemberJoinsCommand extends Command<Decided> {
  constructor(
    readonly data: StaffMemberJoined['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
