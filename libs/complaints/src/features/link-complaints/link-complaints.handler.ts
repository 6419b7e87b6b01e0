import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import type { Decided } from '@lydhoer/event-store';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { OtherComplaints, otherOf } from '../../other-complaints.js';
import { LinkComplaintsCommand } from './link-complaints.command.js';

@CommandHandler(LinkComplaintsCommand)
export class LinkComplaintsHandler implements ICommandHandler<LinkComplaintsCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly others: OtherComplaints,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: LinkComplaintsCommand): Promise<Decided> {
    return this.cases.inTurn(async () => {
      const pair = await this.others.pair(data.complaintId, data.to);
      return this.complaints.decide(data.complaintId, {
        command: { type: 'LinkComplaints', data: { ...data, other: otherOf(pair) } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          // A link shows each case on the other: it is made by somebody who may see both.
          if (pair.other) demand(caller, 'read-complaint', this.access.factsOf(pair.other.complaint));
        },
      });
    });
  }
}
