import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectDutyDischarge } from '../../domain/deadlines/deadlines.commands.js';

/** Puts right how and when what a complaint brought about ended, or that it did. */
export class CorrectDutyDischargeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectDutyDischarge['data'], 'today' | 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
