import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectReceiptDate } from '../../domain/complaint.commands.js';

/** Corrects a wrong day of receipt. */
export class CorrectReceiptDateCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectReceiptDate['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
