import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RevokeWithdrawalCommand } from './revoke-withdrawal.command.js';

@CommandHandler(RevokeWithdrawalCommand)
export class RevokeWithdrawalHandler implements ICommandHandler<RevokeWithdrawalCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RevokeWithdrawalCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RevokeWithdrawal', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
