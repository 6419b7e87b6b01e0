import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { AskForPowerOfAttorneyCommand } from './ask-for-power-of-attorney.command.js';

@CommandHandler(AskForPowerOfAttorneyCommand)
export class AskForPowerOfAttorneyHandler implements ICommandHandler<AskForPowerOfAttorneyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AskForPowerOfAttorneyCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'AskForPowerOfAttorney', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
