import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { ReviewAccess } from '../../review.access.js';
import { reviewStream } from '../../review.stream.js';
import { ReplyToRecommendationCommand } from './reply-to-recommendation.command.js';

@CommandHandler(ReplyToRecommendationCommand)
export class ReplyToRecommendationHandler implements ICommandHandler<ReplyToRecommendationCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly access: ReviewAccess,
  ) {}

  execute({ data, caller, intent }: ReplyToRecommendationCommand): Promise<Decided> {
    const today = dateInDenmark(intent.at);
    return this.streams.decide(reviewDecider, {
      stream: reviewStream(data.reviewId),
      command: { type: 'ReplyToRecommendation', data: { ...data, today } },
      body: data,
      intent,
      authorise: this.access.replying(caller, data.recommendationId, today),
    });
  }
}
