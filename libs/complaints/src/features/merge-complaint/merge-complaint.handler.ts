import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import type { Decided } from '@lydhoer/event-store';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { OtherComplaints, otherOf } from '../../other-complaints.js';
import { MergeComplaintCommand } from './merge-complaint.command.js';

@CommandHandler(MergeComplaintCommand)
export class MergeComplaintHandler implements ICommandHandler<MergeComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly others: OtherComplaints,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: MergeComplaintCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, async (mergedIntoIt) => {
      const pair = await this.others.pair(data.complaintId, data.into);
      return this.complaints.decide(data.complaintId, {
        command: { type: 'MergeComplaint', data: { ...data, other: otherOf(pair), mergedIntoIt } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          if (pair.other) demand(caller, 'manage-complaint', this.access.factsOf(pair.other.complaint));
        },
      });
    });
  }
}
