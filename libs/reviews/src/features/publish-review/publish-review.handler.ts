import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { reviewStream } from '../../review.stream.js';
import { PublishReviewCommand } from './publish-review.command.js';

@CommandHandler(PublishReviewCommand)
export class PublishReviewHandler implements ICommandHandler<PublishReviewCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: PublishReviewCommand): Promise<Decided> {
    return this.streams.decide(reviewDecider, {
      stream: reviewStream(data.reviewId),
      command: { type: 'PublishReview', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'conduct-review');
      },
    });
  }
}
