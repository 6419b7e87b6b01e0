import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { PauseDeadlineCommand } from './pause-deadline.command.js';

@CommandHandler(PauseDeadlineCommand)
export class PauseDeadlineHandler implements ICommandHandler<PauseDeadlineCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: PauseDeadlineCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'PauseDeadline', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
