import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { EndChairDecisionCommand } from './end-chair-decision.command.js';
import { EndChairDecisionRequest } from './end-chair-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class EndChairDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/lapse')
  @CommandOperation({
    id: 'endChairDecision',
    summary: 'Record that a chair’s urgent decision no longer holds',
    allowed: 'manage-complaint',
  })
  async endChairDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: EndChairDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, lapsedOn: body.lapsedOn, because: body.because };
    return commandResponse(complaintId, await this.commands.execute(new EndChairDecisionCommand(data, caller, intent)));
  }
}
