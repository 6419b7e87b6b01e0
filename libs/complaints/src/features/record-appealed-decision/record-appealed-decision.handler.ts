import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { RecordAppealedDecisionCommand } from './record-appealed-decision.command.js';

@CommandHandler(RecordAppealedDecisionCommand)
export class RecordAppealedDecisionHandler implements ICommandHandler<RecordAppealedDecisionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: RecordAppealedDecisionCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.onStaff(data.decidedBy === null ? [] : [data.decidedBy]),
      (knownStaff) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'RecordAppealedDecision', data: { ...data, knownStaff, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'handle-complaint'),
        }),
    );
  }
}
