import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AnswerSecondStage } from '../../domain/formalitet/formalitet.commands.js';

/** Answers a point anew, after the citizen asked for a second look. */
export class AnswerSecondStageCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AnswerSecondStage['data'], 'today' | 'by'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
