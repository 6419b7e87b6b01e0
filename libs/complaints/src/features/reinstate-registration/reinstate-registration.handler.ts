import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ReinstateRegistrationCommand } from './reinstate-registration.command.js';

@CommandHandler(ReinstateRegistrationCommand)
export class ReinstateRegistrationHandler implements ICommandHandler<ReinstateRegistrationCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ReinstateRegistrationCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ReinstateRegistration', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
