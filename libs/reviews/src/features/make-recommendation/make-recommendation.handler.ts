import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { Lookups } from '../../lookups/lookups.js';
import { reviewStream } from '../../review.stream.js';
import { MakeRecommendationCommand } from './make-recommendation.command.js';

@CommandHandler(MakeRecommendationCommand)
export class MakeRecommendationHandler implements ICommandHandler<MakeRecommendationCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: MakeRecommendationCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.addressee(data.addressee),
      (knownAddressee) =>
        this.streams.decide(reviewDecider, {
          stream: reviewStream(data.reviewId),
          command: { type: 'MakeRecommendation', data: { ...data, today: dateInDenmark(intent.at), knownAddressee } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'conduct-review');
          },
        }),
    );
  }
}
