import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { noneWithdrawnWith } from '../../domain/standing.js';
import { WithdrawComplaintCommand } from './withdraw-complaint.command.js';

@CommandHandler(WithdrawComplaintCommand)
export class WithdrawComplaintHandler implements ICommandHandler<WithdrawComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: WithdrawComplaintCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, (mergedIntoIt) =>
      this.complaints.decide(data.complaintId, {
        command: { type: 'WithdrawComplaint', data: { ...data, today: dateInDenmark(intent.at) } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          noneWithdrawnWith(mergedIntoIt);
        },
      }),
    );
  }
}
