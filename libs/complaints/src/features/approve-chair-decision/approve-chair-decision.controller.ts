import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ApproveChairDecisionCommand } from './approve-chair-decision.command.js';
import { ApproveChairDecisionRequest } from './approve-chair-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ApproveChairDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/approval')
  @CommandOperation({
    id: 'approveChairDecision',
    summary: 'Record that the committee approved a chair’s urgent decision',
    allowed: 'manage-complaint',
  })
  async approveChairDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ApproveChairDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, approvedOn: body.approvedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new ApproveChairDecisionCommand(data, caller, intent)),
    );
  }
}
