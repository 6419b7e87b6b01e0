import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { GiveMissingReasonsCommand } from './give-missing-reasons.command.js';

@CommandHandler(GiveMissingReasonsCommand)
export class GiveMissingReasonsHandler implements ICommandHandler<GiveMissingReasonsCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: GiveMissingReasonsCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'GiveMissingReasons', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
