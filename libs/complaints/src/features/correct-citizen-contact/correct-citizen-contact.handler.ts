import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectCitizenContactCommand } from './correct-citizen-contact.command.js';

@CommandHandler(CorrectCitizenContactCommand)
export class CorrectCitizenContactHandler implements ICommandHandler<CorrectCitizenContactCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectCitizenContactCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectCitizenContact', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-journey'),
    });
  }
}
