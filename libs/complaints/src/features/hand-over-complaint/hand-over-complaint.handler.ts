import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { HandOverComplaintCommand } from './hand-over-complaint.command.js';

@CommandHandler(HandOverComplaintCommand)
export class HandOverComplaintHandler implements ICommandHandler<HandOverComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: HandOverComplaintCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.staff(data.to, data.team),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'HandOverComplaint', data: { ...data, today: dateInDenmark(intent.at), known } },
          // Said by nobody before there were due dates: a key that is sent again from then still fits.
          body: { ...data, answerDueOn: data.answerDueOn ?? undefined },
          intent,
          authorise: this.access.demanding(caller, 'assign-complaint'),
        }),
    );
  }
}
