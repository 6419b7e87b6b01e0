import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TagPoint } from '../../domain/tagging.decider.js';

/** Tags a point with a cause. */
export class TagPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<TagPoint['data'], 'today' | 'points' | 'validity'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
