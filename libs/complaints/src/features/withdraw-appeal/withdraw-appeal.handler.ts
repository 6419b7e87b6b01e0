import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { noneWithdrawnWith } from '../../domain/standing.js';
import { WithdrawAppealCommand } from './withdraw-appeal.command.js';

@CommandHandler(WithdrawAppealCommand)
export class WithdrawAppealHandler implements ICommandHandler<WithdrawAppealCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: WithdrawAppealCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, (mergedIntoIt) =>
      this.complaints.decide(data.complaintId, {
        command: { type: 'WithdrawAppeal', data: { ...data, today: dateInDenmark(intent.at) } },
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
