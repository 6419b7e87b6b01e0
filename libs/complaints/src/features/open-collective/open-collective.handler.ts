import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { collectiveStream } from '../../collective.stream.js';
import { collectiveDecider } from '../../domain/collective/collective.decider.js';
import { OpenCollectiveCommand } from './open-collective.command.js';

@CommandHandler(OpenCollectiveCommand)
export class OpenCollectiveHandler implements ICommandHandler<OpenCollectiveCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: OpenCollectiveCommand): Promise<Decided> {
    return this.streams.decide(collectiveDecider, {
      stream: collectiveStream(data.collectiveId),
      command: { type: 'OpenCollective', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      // It is theirs who opens it.
      authorise: () => {
        demand(caller, 'manage-complaint', { registeredBy: caller.staffId, teams: caller.teams });
      },
    });
  }
}
