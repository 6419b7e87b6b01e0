import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { TakeBackFormalitetStepCommand } from './take-back-formalitet-step.command.js';

@CommandHandler(TakeBackFormalitetStepCommand)
export class TakeBackFormalitetStepHandler implements ICommandHandler<TakeBackFormalitetStepCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: TakeBackFormalitetStepCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'TakeBackFormalitetStep', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
