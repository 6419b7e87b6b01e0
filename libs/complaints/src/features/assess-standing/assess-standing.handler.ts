import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { AssessStandingCommand } from './assess-standing.command.js';

@CommandHandler(AssessStandingCommand)
export class AssessStandingHandler implements ICommandHandler<AssessStandingCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AssessStandingCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'AssessStanding', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
