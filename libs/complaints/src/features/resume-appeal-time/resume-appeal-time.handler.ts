import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ResumeAppealTimeCommand } from './resume-appeal-time.command.js';

@CommandHandler(ResumeAppealTimeCommand)
export class ResumeAppealTimeHandler implements ICommandHandler<ResumeAppealTimeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ResumeAppealTimeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ResumeAppealTime', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
