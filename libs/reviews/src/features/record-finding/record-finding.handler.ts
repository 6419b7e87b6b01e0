import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { Lookups } from '../../lookups/lookups.js';
import { reviewStream } from '../../review.stream.js';
import { RecordFindingCommand } from './record-finding.command.js';

@CommandHandler(RecordFindingCommand)
export class RecordFindingHandler implements ICommandHandler<RecordFindingCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: RecordFindingCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.complaintOfPoint(data.pointId),
      (pointIsOn) =>
        this.streams.decide(reviewDecider, {
          stream: reviewStream(data.reviewId),
          command: { type: 'RecordFinding', data: { ...data, today: dateInDenmark(intent.at), pointIsOn } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'conduct-review');
          },
        }),
    );
  }
}
