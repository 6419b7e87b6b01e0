import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordAdviserChange } from '../../domain/journey/journey.commands.js';

/** Records that a family got another adviser. */
export class RecordAdviserChangeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordAdviserChange['data'], 'knownStaff' | 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
