import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { Lookups } from '../../lookups/lookups.js';
import { reviewStream } from '../../review.stream.js';
import { OpenReviewCommand } from './open-review.command.js';

@CommandHandler(OpenReviewCommand)
export class OpenReviewHandler implements ICommandHandler<OpenReviewCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: OpenReviewCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => (data.complaintId === null ? undefined : this.lookups.complaint(data.complaintId)),
      (complaint) =>
        this.streams.decide(reviewDecider, {
          stream: reviewStream(data.reviewId),
          command: { type: 'OpenReview', data: { ...data, today: dateInDenmark(intent.at), complaint } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'conduct-review');
          },
        }),
    );
  }
}
