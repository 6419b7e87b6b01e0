import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectAccessRequestsCommand } from './correct-access-requests.command.js';

@CommandHandler(CorrectAccessRequestsCommand)
export class CorrectAccessRequestsHandler implements ICommandHandler<CorrectAccessRequestsCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectAccessRequestsCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: {
        type: 'CorrectAccessRequests',
        data: { ...data, rulebook: this.lookups.rulebook(), today: dateInDenmark(intent.at) },
      },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
