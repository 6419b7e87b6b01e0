import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { StaffMemberMoved } from '../../domain/organisation.events.js';

export class StaffMemberMovesCommand extends Command<Decided> {
  constructor(
    readonly data: StaffMemberMoved['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
