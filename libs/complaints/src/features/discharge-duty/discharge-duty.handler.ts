import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { DischargeDutyCommand } from './discharge-duty.command.js';

@CommandHandler(DischargeDutyCommand)
export class DischargeDutyHandler implements ICommandHandler<DischargeDutyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: DischargeDutyCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'DischargeDuty', data: { ...data, today: dateInDenmark(intent.at), now: intent.at } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
