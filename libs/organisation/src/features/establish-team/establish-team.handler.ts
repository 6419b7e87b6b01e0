import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { EstablishTeamCommand } from './establish-team.command.js';

@CommandHandler(EstablishTeamCommand)
export class EstablishTeamHandler implements ICommandHandler<EstablishTeamCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: EstablishTeamCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'EstablishTeam', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
