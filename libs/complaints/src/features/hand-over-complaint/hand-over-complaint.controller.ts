import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { HandOverComplaintCommand } from './hand-over-complaint.command.js';
import { HandOverComplaintRequest } from './hand-over-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class HandOverComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/handover')
  @CommandOperation({
    id: 'handOverComplaint',
    summary: 'Hand a complaint over to another caseworker',
    allowed: 'assign-complaint',
  })
  async handOverComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: HandOverComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { from, to, team, answerDueOn = null, reason = null } = body;
    const data = { complaintId, from, to, team, answerDueOn, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new HandOverComplaintCommand(data, caller, intent)),
    );
  }
}
