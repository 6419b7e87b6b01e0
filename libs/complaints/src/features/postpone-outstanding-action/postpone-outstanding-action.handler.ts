import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { PostponeOutstandingActionCommand } from './postpone-outstanding-action.command.js';

@CommandHandler(PostponeOutstandingActionCommand)
export class PostponeOutstandingActionHandler implements ICommandHandler<PostponeOutstandingActionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: PostponeOutstandingActionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'PostponeOutstandingAction', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
