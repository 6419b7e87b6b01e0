import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectPointAnswer } from '../../domain/corrections/corrections.commands.js';

/** Puts a wrongly recorded outcome right. */
export class CorrectPointAnswerCommand extends Command<Decided> {
  constructor(
    readonly data: CorrectPointAnswer['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
