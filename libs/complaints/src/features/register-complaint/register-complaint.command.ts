import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RegisterComplaint } from '../../domain/complaint.commands.js';

/** Registers a complaint with its points. */
export class RegisterComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RegisterComplaint['data'], 'today' | 'known' | 'imported' | 'history'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
