import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ResumeDeadlineCommand } from './resume-deadline.command.js';

@CommandHandler(ResumeDeadlineCommand)
export class ResumeDeadlineHandler implements ICommandHandler<ResumeDeadlineCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ResumeDeadlineCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ResumeDeadline', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
