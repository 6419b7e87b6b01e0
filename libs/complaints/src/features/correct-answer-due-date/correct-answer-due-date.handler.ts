import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectAnswerDueDateCommand } from './correct-answer-due-date.command.js';

@CommandHandler(CorrectAnswerDueDateCommand)
export class CorrectAnswerDueDateHandler implements ICommandHandler<CorrectAnswerDueDateCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectAnswerDueDateCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectAnswerDueDate', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'assign-complaint'),
    });
  }
}
