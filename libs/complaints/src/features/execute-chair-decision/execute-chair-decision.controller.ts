import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ExecuteChairDecisionCommand } from './execute-chair-decision.command.js';
import { ExecuteChairDecisionRequest } from './execute-chair-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ExecuteChairDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/execution')
  @CommandOperation({
    id: 'executeChairDecision',
    summary: 'Record that a chair’s urgent decision was carried out',
    description:
      'Its three clocks begin (barnets lov § 143): notice in 24 hours, approval in 7 days, valid for a month.',
    allowed: 'manage-complaint',
  })
  async executeChairDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ExecuteChairDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const executedAt = new Date(body.executedAt).toISOString();
    const data = { complaintId, decisionId, executedAt };
    return commandResponse(
      complaintId,
      await this.commands.execute(new ExecuteChairDecisionCommand(data, caller, intent)),
    );
  }
}
