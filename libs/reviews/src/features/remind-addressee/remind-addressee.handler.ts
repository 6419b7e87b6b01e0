import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { reviewDecider } from '../../domain/review.decider.js';
import { reviewStream } from '../../review.stream.js';
import { RemindAddresseeCommand } from './remind-addressee.command.js';

@CommandHandler(RemindAddresseeCommand)
export class RemindAddresseeHandler implements ICommandHandler<RemindAddresseeCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, intent }: RemindAddresseeCommand): Promise<Decided> {
    return this.streams.decide(reviewDecider, {
      stream: reviewStream(data.reviewId),
      command: { type: 'RemindAddressee', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
    });
  }
}
