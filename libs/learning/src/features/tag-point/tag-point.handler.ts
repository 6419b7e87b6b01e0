import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { taggingDecider } from '../../domain/tagging.decider.js';
import { taggingStream } from '../../learning.streams.js';
import { Lookups } from '../../lookups/lookups.js';
import { TagPointCommand } from './tag-point.command.js';

@CommandHandler(TagPointCommand)
export class TagPointHandler implements ICommandHandler<TagPointCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: TagPointCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => ({
        points: this.lookups.pointsOf(data.complaintId),
        validity: this.lookups.validity(data.scheme, data.cause),
      }),
      (known) =>
        this.streams.decide(taggingDecider, {
          stream: taggingStream(data.complaintId),
          command: { type: 'TagPoint', data: { ...data, today: dateInDenmark(intent.at), ...known } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'tag-point');
          },
        }),
    );
  }
}
