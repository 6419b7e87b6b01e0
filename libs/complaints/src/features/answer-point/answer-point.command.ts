import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AnswerPoint } from '../../domain/complaint.commands.js';

/** Answers a formalitet point. */
export class AnswerPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AnswerPoint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
