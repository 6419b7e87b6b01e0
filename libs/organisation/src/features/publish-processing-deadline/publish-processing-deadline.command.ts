import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ProcessingDeadlinePublished } from '../../domain/goals/goals.events.js';

export class PublishProcessingDeadlineCommand extends Command<Decided> {
  constructor(
    readonly data: ProcessingDeadlinePublished['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
