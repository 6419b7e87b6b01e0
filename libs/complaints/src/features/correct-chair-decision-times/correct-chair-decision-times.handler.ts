import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectChairDecisionTimesCommand } from './correct-chair-decision-times.command.js';

@CommandHandler(CorrectChairDecisionTimesCommand)
export class CorrectChairDecisionTimesHandler implements ICommandHandler<CorrectChairDecisionTimesCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectChairDecisionTimesCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: {
        type: 'CorrectChairDecisionTimes',
        data: { ...data, now: intent.at, rulebook: this.lookups.rulebook() },
      },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
