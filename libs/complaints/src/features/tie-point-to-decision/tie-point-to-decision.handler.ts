import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { TiePointToDecisionCommand } from './tie-point-to-decision.command.js';

@CommandHandler(TiePointToDecisionCommand)
export class TiePointToDecisionHandler implements ICommandHandler<TiePointToDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: TiePointToDecisionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'TiePointToDecision', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
