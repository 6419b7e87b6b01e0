import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordAppealBoardReceiptCommand } from './record-appeal-board-receipt.command.js';
import { RecordAppealBoardReceiptRequest } from './record-appeal-board-receipt.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordAppealBoardReceiptController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/appeal-board-receipt')
  @CommandOperation({
    id: 'recordAppealBoardReceipt',
    summary: 'Record when Ankestyrelsen received the complaint',
    description:
      'Also when the citizen complained to Ankestyrelsen herself about a committee’s decision, and to put a wrong day right.',
    allowed: 'record-appeal-outcome',
  })
  async recordAppealBoardReceipt(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: RecordAppealBoardReceiptRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, pointIds: body.points ?? null, receivedOn: body.receivedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordAppealBoardReceiptCommand(data, caller, intent)),
    );
  }
}
