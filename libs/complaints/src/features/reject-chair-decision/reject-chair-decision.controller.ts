import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RejectChairDecisionCommand } from './reject-chair-decision.command.js';
import { RejectChairDecisionRequest } from './reject-chair-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RejectChairDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/rejection')
  @CommandOperation({
    id: 'rejectChairDecision',
    summary: 'Record that the committee did not approve a chair’s urgent decision',
    allowed: 'manage-complaint',
  })
  async rejectChairDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: RejectChairDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, decidedOn: body.decidedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RejectChairDecisionCommand(data, caller, intent)),
    );
  }
}
