import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordFinding } from '../../domain/review.commands.js';

/** Records what a review found. */
export class RecordFindingCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordFinding['data'], 'today' | 'pointIsOn'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
