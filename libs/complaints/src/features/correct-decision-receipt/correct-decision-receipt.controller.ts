import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { receiptOf } from '../../intake/decision-of.js';
import { CorrectDecisionReceiptCommand } from './correct-decision-receipt.command.js';
import { CorrectDecisionReceiptRequest } from './correct-decision-receipt.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectDecisionReceiptController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/receipt-correction')
  @CommandOperation({
    id: 'correctDecisionReceipt',
    summary: 'Correct what was recorded of one party’s receipt',
    description:
      'As the receipt stands from now on, in full. Also possible after the complaint ended. Deadlines follow.',
    allowed: 'manage-complaint',
  })
  async correctDecisionReceipt(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectDecisionReceiptRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, ...receiptOf(body), reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectDecisionReceiptCommand(data, caller, intent)),
    );
  }
}
