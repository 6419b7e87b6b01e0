import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AcknowledgeComplaint } from '../../domain/formalitet/formalitet.commands.js';

/** Records that whoever turned to the municipality was told that it was received. */
export class AcknowledgeComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AcknowledgeComplaint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
