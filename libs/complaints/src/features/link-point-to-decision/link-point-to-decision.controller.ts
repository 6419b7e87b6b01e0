import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { LinkPointToDecisionCommand } from './link-point-to-decision.command.js';
import { LinkPointToDecisionRequest } from './link-point-to-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class LinkPointToDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/decision')
  @CommandOperation({
    id: 'linkPointToDecision',
    summary: 'Say which decision a realitet point is about',
    description: 'Also to put a wrong link right, until the first step is taken on it.',
    allowed: 'manage-complaint',
  })
  async linkPointToDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: LinkPointToDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, decisionId: body.decisionId };
    return commandResponse(
      complaintId,
      await this.commands.execute(new LinkPointToDecisionCommand(data, caller, intent)),
    );
  }
}
