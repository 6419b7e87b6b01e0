import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ConcludeReview } from '../../domain/review.commands.js';

/** Closes a review. */
export class ConcludeReviewCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ConcludeReview['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
