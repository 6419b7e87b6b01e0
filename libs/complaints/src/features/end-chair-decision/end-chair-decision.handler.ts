import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { EndChairDecisionCommand } from './end-chair-decision.command.js';

@CommandHandler(EndChairDecisionCommand)
export class EndChairDecisionHandler implements ICommandHandler<EndChairDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: EndChairDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'EndChairDecision', data: { ...data, now: intent.at } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
