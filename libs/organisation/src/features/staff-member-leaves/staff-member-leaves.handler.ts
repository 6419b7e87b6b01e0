import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { StaffMemberLeavesCommand } from './staff-member-leaves.command.js';

@CommandHandler(StaffMemberLeavesCommand)
export class StaffMemberLeavesHandler implements ICommandHandler<StaffMemberLeavesCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: StaffMemberLeavesCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'StaffMemberLeaves', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
