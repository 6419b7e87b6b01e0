import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { StaffMemberJoinsCommand } from './staff-member-joins.command.js';

@CommandHandler(StaffMemberJoinsCommand)
export class StaffMemberJoinsHandler implements ICommandHandler<StaffMemberJoinsCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: StaffMemberJoinsCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'StaffMemberJoins', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
