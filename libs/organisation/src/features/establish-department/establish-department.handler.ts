import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { EstablishDepartmentCommand } from './establish-department.command.js';

@CommandHandler(EstablishDepartmentCommand)
export class EstablishDepartmentHandler implements ICommandHandler<EstablishDepartmentCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: EstablishDepartmentCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'EstablishDepartment', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-organisation');
      },
    });
  }
}
