import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ExecuteChairDecisionCommand } from './execute-chair-decision.command.js';

@CommandHandler(ExecuteChairDecisionCommand)
export class ExecuteChairDecisionHandler implements ICommandHandler<ExecuteChairDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ExecuteChairDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ExecuteChairDecision', data: { ...data, now: intent.at } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
