import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecordCourtOutcomeCommand } from './record-court-outcome.command.js';

@CommandHandler(RecordCourtOutcomeCommand)
export class RecordCourtOutcomeHandler implements ICommandHandler<RecordCourtOutcomeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RecordCourtOutcomeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecordCourtOutcome', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-appeal-outcome'),
    });
  }
}
