import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { receiptOf } from '../../intake/decision-of.js';
import { RecordDecisionReceiptCommand } from './record-decision-receipt.command.js';
import { RecordDecisionReceiptRequest } from './record-decision-receipt.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordDecisionReceiptController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/receipts')
  @CommandOperation({
    id: 'recordDecisionReceipt',
    summary: 'Record when and how a decision reached one party',
    description:
      'Each party has a time for appeals of its own. With the day of sending alone, the day of receipt follows from the channel.',
    allowed: 'handle-complaint',
  })
  async recordDecisionReceipt(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: RecordDecisionReceiptRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, ...receiptOf(body) };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordDecisionReceiptCommand(data, caller, intent)),
    );
  }
}
