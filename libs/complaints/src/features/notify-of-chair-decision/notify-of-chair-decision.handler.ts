import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { NotifyOfChairDecisionCommand } from './notify-of-chair-decision.command.js';

@CommandHandler(NotifyOfChairDecisionCommand)
export class NotifyOfChairDecisionHandler implements ICommandHandler<NotifyOfChairDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: NotifyOfChairDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'NotifyOfChairDecision', data: { ...data, now: intent.at } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
