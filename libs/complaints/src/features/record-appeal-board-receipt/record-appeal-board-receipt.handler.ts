import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecordAppealBoardReceiptCommand } from './record-appeal-board-receipt.command.js';

@CommandHandler(RecordAppealBoardReceiptCommand)
export class RecordAppealBoardReceiptHandler implements ICommandHandler<RecordAppealBoardReceiptCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RecordAppealBoardReceiptCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecordAppealBoardReceipt', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-appeal-outcome'),
    });
  }
}
