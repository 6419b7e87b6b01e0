import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { SuspendAppealTimeCommand } from './suspend-appeal-time.command.js';

@CommandHandler(SuspendAppealTimeCommand)
export class SuspendAppealTimeHandler implements ICommandHandler<SuspendAppealTimeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: SuspendAppealTimeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'SuspendAppealTime', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
