import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { TakeBackRealitetStepCommand } from './take-back-realitet-step.command.js';

@CommandHandler(TakeBackRealitetStepCommand)
export class TakeBackRealitetStepHandler implements ICommandHandler<TakeBackRealitetStepCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: TakeBackRealitetStepCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'TakeBackRealitetStep', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
