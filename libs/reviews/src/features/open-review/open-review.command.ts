import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { OpenReview } from '../../domain/review.commands.js';

/** Opens a review. */
export class OpenReviewCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<OpenReview['data'], 'today' | 'complaint'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
