import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { TiePointToDecisionCommand } from './tie-point-to-decision.command.js';
import { TiePointToDecisionRequest } from './tie-point-to-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class TiePointToDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/touched-decision')
  @CommandOperation({
    id: 'tiePointToDecision',
    summary: 'Say which decision a formalitet point touches',
    description: 'Hearing, reasons, involvement: such a point goes along when the decision is appealed.',
    allowed: 'answer-point',
  })
  async tiePointToDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: TiePointToDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, decisionId: body.decisionId ?? null };
    return commandResponse(
      complaintId,
      await this.commands.execute(new TiePointToDecisionCommand(data, caller, intent)),
    );
  }
}
