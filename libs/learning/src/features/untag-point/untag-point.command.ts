import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { UntagPoint } from '../../domain/tagging.decider.js';

/** Takes a tag away. */
export class UntagPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<UntagPoint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
