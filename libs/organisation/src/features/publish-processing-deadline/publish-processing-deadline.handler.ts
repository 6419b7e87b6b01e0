import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { PublishProcessingDeadlineCommand } from './publish-processing-deadline.command.js';

@CommandHandler(PublishProcessingDeadlineCommand)
export class PublishProcessingDeadlineHandler implements ICommandHandler<PublishProcessingDeadlineCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: PublishProcessingDeadlineCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'PublishProcessingDeadline', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
