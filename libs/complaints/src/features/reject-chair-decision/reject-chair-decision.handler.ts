import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RejectChairDecisionCommand } from './reject-chair-decision.command.js';

@CommandHandler(RejectChairDecisionCommand)
export class RejectChairDecisionHandler implements ICommandHandler<RejectChairDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RejectChairDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RejectChairDecision', data: { ...data, now: intent.at } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
