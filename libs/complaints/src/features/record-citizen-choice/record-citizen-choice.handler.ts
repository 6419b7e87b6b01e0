import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecordCitizenChoiceCommand } from './record-citizen-choice.command.js';

@CommandHandler(RecordCitizenChoiceCommand)
export class RecordCitizenChoiceHandler implements ICommandHandler<RecordCitizenChoiceCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RecordCitizenChoiceCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecordCitizenChoice', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'reassess-and-forward'),
    });
  }
}
