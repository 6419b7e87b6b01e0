import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordDuty } from '../../domain/deadlines/deadlines.commands.js';

/** Records what a complaint brought about, with deadlines of its own. */
export class RecordDutyCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordDuty['data'], 'today' | 'now' | 'known'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
