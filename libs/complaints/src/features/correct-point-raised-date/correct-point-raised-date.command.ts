import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectPointRaisedDate } from '../../domain/complaint.commands.js';

/** Corrects a wrong day on which a point was raised. */
export class CorrectPointRaisedDateCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectPointRaisedDate['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
