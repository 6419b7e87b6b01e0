import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecordCitizenContactCommand } from './record-citizen-contact.command.js';

@CommandHandler(RecordCitizenContactCommand)
export class RecordCitizenContactHandler implements ICommandHandler<RecordCitizenContactCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RecordCitizenContactCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecordCitizenContact', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-journey'),
    });
  }
}
