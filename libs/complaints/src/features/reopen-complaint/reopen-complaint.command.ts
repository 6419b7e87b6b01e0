import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReopenComplaint } from '../../domain/corrections/corrections.commands.js';

/** Reopens what was closed too early. */
export class ReopenComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: ReopenComplaint['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
