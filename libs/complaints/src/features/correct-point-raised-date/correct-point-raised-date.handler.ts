import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectPointRaisedDateCommand } from './correct-point-raised-date.command.js';

@CommandHandler(CorrectPointRaisedDateCommand)
export class CorrectPointRaisedDateHandler implements ICommandHandler<CorrectPointRaisedDateCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectPointRaisedDateCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectPointRaisedDate', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
