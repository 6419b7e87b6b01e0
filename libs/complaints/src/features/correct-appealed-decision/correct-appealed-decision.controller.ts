import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { decisionOf } from '../../intake/decision-of.js';
import { CorrectAppealedDecisionCommand } from './correct-appealed-decision.command.js';
import { CorrectAppealedDecisionRequest } from './correct-appealed-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectAppealedDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/correction')
  @CommandOperation({
    id: 'correctAppealedDecision',
    summary: 'Correct what was recorded of a decision',
    description:
      'As the decision stands from now on, in full. Also possible after the complaint ended. The body stays once steps rest on it.',
    allowed: 'manage-complaint',
  })
  async correctAppealedDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectAppealedDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, ...decisionOf(body, intent), reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectAppealedDecisionCommand(data, caller, intent)),
    );
  }
}
