import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ReceivePowerOfAttorneyCommand } from './receive-power-of-attorney.command.js';

@CommandHandler(ReceivePowerOfAttorneyCommand)
export class ReceivePowerOfAttorneyHandler implements ICommandHandler<ReceivePowerOfAttorneyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ReceivePowerOfAttorneyCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ReceivePowerOfAttorney', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
