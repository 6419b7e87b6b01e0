import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { LinkPointToDecisionCommand } from './link-point-to-decision.command.js';

@CommandHandler(LinkPointToDecisionCommand)
export class LinkPointToDecisionHandler implements ICommandHandler<LinkPointToDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: LinkPointToDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'LinkPointToDecision', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
