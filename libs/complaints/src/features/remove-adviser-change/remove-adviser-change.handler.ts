import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RemoveAdviserChangeCommand } from './remove-adviser-change.command.js';

@CommandHandler(RemoveAdviserChangeCommand)
export class RemoveAdviserChangeHandler implements ICommandHandler<RemoveAdviserChangeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RemoveAdviserChangeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RemoveAdviserChange', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-journey'),
    });
  }
}
