import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectDecisionReceiptCommand } from './correct-decision-receipt.command.js';

@CommandHandler(CorrectDecisionReceiptCommand)
export class CorrectDecisionReceiptHandler implements ICommandHandler<CorrectDecisionReceiptCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectDecisionReceiptCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: {
        type: 'CorrectDecisionReceipt',
        data: { ...data, rulebook: this.lookups.rulebook(), today: dateInDenmark(intent.at) },
      },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
