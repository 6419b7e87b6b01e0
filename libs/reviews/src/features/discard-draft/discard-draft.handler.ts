import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { reviewStream } from '../../review.stream.js';
import { DiscardDraftCommand } from './discard-draft.command.js';

@CommandHandler(DiscardDraftCommand)
export class DiscardDraftHandler implements ICommandHandler<DiscardDraftCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: DiscardDraftCommand): Promise<Decided> {
    return this.streams.decide(reviewDecider, {
      stream: reviewStream(data.reviewId),
      command: { type: 'DiscardDraft', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'conduct-review');
      },
    });
  }
}
