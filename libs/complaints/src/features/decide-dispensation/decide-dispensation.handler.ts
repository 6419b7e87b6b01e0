import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { DecideDispensationCommand } from './decide-dispensation.command.js';

@CommandHandler(DecideDispensationCommand)
export class DecideDispensationHandler implements ICommandHandler<DecideDispensationCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: DecideDispensationCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'DecideDispensation', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-appeal-outcome'),
    });
  }
}
