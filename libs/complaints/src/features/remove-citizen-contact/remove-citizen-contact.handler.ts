import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RemoveCitizenContactCommand } from './remove-citizen-contact.command.js';

@CommandHandler(RemoveCitizenContactCommand)
export class RemoveCitizenContactHandler implements ICommandHandler<RemoveCitizenContactCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RemoveCitizenContactCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RemoveCitizenContact', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-journey'),
    });
  }
}
