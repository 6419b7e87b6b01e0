import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { taggingDecider } from '../../domain/tagging.decider.js';
import { taggingStream } from '../../learning.streams.js';
import { UntagPointCommand } from './untag-point.command.js';

@CommandHandler(UntagPointCommand)
export class UntagPointHandler implements ICommandHandler<UntagPointCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: UntagPointCommand): Promise<Decided> {
    return this.streams.decide(taggingDecider, {
      stream: taggingStream(data.complaintId),
      command: { type: 'UntagPoint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'tag-point');
      },
    });
  }
}
