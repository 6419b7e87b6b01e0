import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { noneWithdrawnWith } from '../../domain/standing.js';
import { ComplaintLinks } from '../../lookups/complaint-links.js';
import { WithdrawComplaintCommand } from './withdraw-complaint.command.js';

@CommandHandler(WithdrawComplaintCommand)
export class WithdrawComplaintHandler implements ICommandHandler<WithdrawComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly links: ComplaintLinks,
    private readonly cases: CasesInTurn,
  ) {}

  execute(command: WithdrawComplaintCommand): Promise<Decided> {
    return this.cases.inTurn(() => this.decide(command));
  }

  private async decide({ data, caller, intent }: WithdrawComplaintCommand): Promise<Decided> {
    const mergedIntoIt = await this.links.mergedIntoAtHead(data.complaintId);
    return this.complaints.decide(data.complaintId, {
      command: { type: 'WithdrawComplaint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: (complaint) => {
        this.access.demanding(caller, 'manage-complaint')(complaint);
        noneWithdrawnWith(mergedIntoIt);
      },
    });
  }
}
