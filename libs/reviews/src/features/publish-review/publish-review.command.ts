import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PublishReview } from '../../domain/review.commands.js';

/** Makes the drafts of a review visible to others. */
export class PublishReviewCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<PublishReview['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
