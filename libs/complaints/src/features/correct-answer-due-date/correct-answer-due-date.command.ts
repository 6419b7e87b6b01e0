import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectAnswerDueDate } from '../../domain/complaint.commands.js';

/** Corrects a wrong day by which a complaint is to be answered. */
export class CorrectAnswerDueDateCommand extends Command<Decided> {
  constructor(
    readonly data: CorrectAnswerDueDate['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
