import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { reviewStream } from '../../review.stream.js';
import { ConcludeReviewCommand } from './conclude-review.command.js';

@CommandHandler(ConcludeReviewCommand)
export class ConcludeReviewHandler implements ICommandHandler<ConcludeReviewCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: ConcludeReviewCommand): Promise<Decided> {
    return this.streams.decide(reviewDecider, {
      stream: reviewStream(data.reviewId),
      command: { type: 'ConcludeReview', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'conduct-review');
      },
    });
  }
}
