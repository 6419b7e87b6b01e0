import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { StaffMemberMovesCommand } from './staff-member-moves.command.js';

@CommandHandler(StaffMemberMovesCommand)
export class StaffMemberMovesHandler implements ICommandHandler<StaffMemberMovesCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: StaffMemberMovesCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'StaffMemberMoves', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
