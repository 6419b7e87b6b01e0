import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AskSecondStage } from '../../domain/formalitet/formalitet.commands.js';

/** Records that the citizen asks for a second look at a point. */
export class AskSecondStageCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AskSecondStage['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
