import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectPartyStepCommand } from './correct-party-step.command.js';

@CommandHandler(CorrectPartyStepCommand)
export class CorrectPartyStepHandler implements ICommandHandler<CorrectPartyStepCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectPartyStepCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectPartyStep', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
