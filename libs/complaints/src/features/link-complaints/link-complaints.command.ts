import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { LinkComplaints } from '../../domain/linking/linking.commands.js';

/** Links a complaint to another. */
export class LinkComplaintsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<LinkComplaints['data'], 'other'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
