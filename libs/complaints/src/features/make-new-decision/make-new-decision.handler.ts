import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { MakeNewDecisionCommand } from './make-new-decision.command.js';

@CommandHandler(MakeNewDecisionCommand)
export class MakeNewDecisionHandler implements ICommandHandler<MakeNewDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: MakeNewDecisionCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.onStaff(data.newDecision.decidedBy === null ? [] : [data.newDecision.decidedBy]),
      (knownStaff) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'MakeNewDecision', data: { ...data, knownStaff, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'reassess-and-forward'),
        }),
    );
  }
}
