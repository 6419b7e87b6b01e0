import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { TurnContactIntoComplaintCommand } from './turn-contact-into-complaint.command.js';

@CommandHandler(TurnContactIntoComplaintCommand)
export class TurnContactIntoComplaintHandler implements ICommandHandler<TurnContactIntoComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: TurnContactIntoComplaintCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words(data.points),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'TurnContactIntoComplaint', data: { ...data, today: dateInDenmark(intent.at), known } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'manage-complaint'),
        }),
    );
  }
}
