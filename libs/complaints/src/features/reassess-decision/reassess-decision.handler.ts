import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { ReassessDecisionCommand } from './reassess-decision.command.js';

@CommandHandler(ReassessDecisionCommand)
export class ReassessDecisionHandler implements ICommandHandler<ReassessDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: ReassessDecisionCommand): Promise<Decided> {
    return this.lookups.deciding(
      () =>
        this.lookups.onStaff([
          ...data.reassessedBy,
          ...(data.newDecision?.decidedBy ? [data.newDecision.decidedBy] : []),
        ]),
      (knownStaff) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'ReassessDecision', data: { ...data, knownStaff, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'reassess-and-forward'),
        }),
    );
  }
}
