import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectReceiptDateCommand } from './correct-receipt-date.command.js';
import { CorrectReceiptDateRequest } from './correct-receipt-date.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectReceiptDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/receipt-date')
  @CommandOperation({
    id: 'correctReceiptDate',
    summary: 'Correct a wrong day of receipt',
    description: 'Also possible after the complaint was withdrawn or closed, because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctReceiptDate(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CorrectReceiptDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, receivedOn: body.receivedOn, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectReceiptDateCommand(data, caller, intent)),
    );
  }
}
