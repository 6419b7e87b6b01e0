import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TurnContactIntoComplaint } from '../../domain/complaint.commands.js';

/** Turns a contact into a complaint with points. */
export class TurnContactIntoComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<TurnContactIntoComplaint['data'], 'today' | 'known'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
