import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { SetServiceGoalCommand } from './set-service-goal.command.js';

@CommandHandler(SetServiceGoalCommand)
export class SetServiceGoalHandler implements ICommandHandler<SetServiceGoalCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: SetServiceGoalCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'SetServiceGoal', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
