import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { AssignComplaintCommand } from './assign-complaint.command.js';

@CommandHandler(AssignComplaintCommand)
export class AssignComplaintHandler implements ICommandHandler<AssignComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: AssignComplaintCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.staff(data.assignee, data.team),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'AssignComplaint', data: { ...data, today: dateInDenmark(intent.at), known } },
          // Said by nobody before there were due dates: a key that is sent again from then still fits.
          body: { ...data, answerDueOn: data.answerDueOn ?? undefined },
          intent,
          authorise: this.access.demanding(caller, 'assign-complaint'),
        }),
    );
  }
}
