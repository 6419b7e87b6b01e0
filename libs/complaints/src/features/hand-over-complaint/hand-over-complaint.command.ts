import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { HandOverComplaint } from '../../domain/complaint.commands.js';

/** Hands a complaint over from one caseworker to another. */
export class HandOverComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<HandOverComplaint['data'], 'today' | 'known'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
