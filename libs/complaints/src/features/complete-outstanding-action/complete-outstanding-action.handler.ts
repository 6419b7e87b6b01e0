import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CompleteOutstandingActionCommand } from './complete-outstanding-action.command.js';

@CommandHandler(CompleteOutstandingActionCommand)
export class CompleteOutstandingActionHandler implements ICommandHandler<CompleteOutstandingActionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CompleteOutstandingActionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CompleteOutstandingAction', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
