import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { SettlePointCommand } from './settle-point.command.js';

@CommandHandler(SettlePointCommand)
export class SettlePointHandler implements ICommandHandler<SettlePointCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: SettlePointCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'SettlePoint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
