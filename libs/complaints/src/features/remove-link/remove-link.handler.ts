import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RemoveLinkCommand } from './remove-link.command.js';

@CommandHandler(RemoveLinkCommand)
export class RemoveLinkHandler implements ICommandHandler<RemoveLinkCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RemoveLinkCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RemoveLink', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
