import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { WithdrawComplaintCommand } from './withdraw-complaint.command.js';
import { WithdrawComplaintRequest } from './withdraw-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class WithdrawComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/withdrawal')
  @CommandOperation({
    id: 'withdrawComplaint',
    summary: 'Record that the complainant withdrew',
    allowed: 'manage-complaint',
  })
  async withdrawComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: WithdrawComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = {
      complaintId,
      withdrawnOn: body.withdrawnOn,
      afterDialogue: body.afterDialogue,
      note: body.note ?? null,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new WithdrawComplaintCommand(data, caller, intent)),
    );
  }
}
