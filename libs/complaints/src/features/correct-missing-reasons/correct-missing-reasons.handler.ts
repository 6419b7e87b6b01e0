import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectMissingReasonsCommand } from './correct-missing-reasons.command.js';

@CommandHandler(CorrectMissingReasonsCommand)
export class CorrectMissingReasonsHandler implements ICommandHandler<CorrectMissingReasonsCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectMissingReasonsCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectMissingReasons', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
