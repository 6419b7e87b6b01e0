import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { BringBeforeCourtCommand } from './bring-before-court.command.js';

@CommandHandler(BringBeforeCourtCommand)
export class BringBeforeCourtHandler implements ICommandHandler<BringBeforeCourtCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: BringBeforeCourtCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'BringBeforeCourt', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-appeal-outcome'),
    });
  }
}
