import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { GiveAppealGuidanceCommand } from './give-appeal-guidance.command.js';

@CommandHandler(GiveAppealGuidanceCommand)
export class GiveAppealGuidanceHandler implements ICommandHandler<GiveAppealGuidanceCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: GiveAppealGuidanceCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'GiveAppealGuidance', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
