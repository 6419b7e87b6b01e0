import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ReplyToRecommendation } from '../../domain/review.commands.js';

/** Replies to a published recommendation. */
export class ReplyToRecommendationCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ReplyToRecommendation['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
