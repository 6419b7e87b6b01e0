import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RemindAssigneeCommand } from './remind-assignee.command.js';

@CommandHandler(RemindAssigneeCommand)
export class RemindAssigneeHandler implements ICommandHandler<RemindAssigneeCommand> {
  constructor(private readonly complaints: ComplaintDecisions) {}

  execute({ data, intent }: RemindAssigneeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RemindAssignee', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
    });
  }
}
