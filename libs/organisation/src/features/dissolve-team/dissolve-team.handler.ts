import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { DissolveTeamCommand } from './dissolve-team.command.js';

@CommandHandler(DissolveTeamCommand)
export class DissolveTeamHandler implements ICommandHandler<DissolveTeamCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: DissolveTeamCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'DissolveTeam', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
