import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { newDecisionOf } from '../../intake/decision-of.js';
import { ReassessDecisionCommand } from './reassess-decision.command.js';
import { ReassessDecisionRequest } from './reassess-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ReassessDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/reassessment')
  @CommandOperation({
    id: 'reassessDecision',
    summary: 'Reassess a decision of the administration',
    description:
      'One outcome per point (retssikkerhedsloven § 66). An uphold is a new decision, told with it. A late complaint is reassessed all the same.',
    allowed: 'reassess-and-forward',
  })
  async reassessDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ReassessDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { outcomes, reassessedBy, reassessedOn, reasons, newDecision } = body;
    const data = {
      complaintId,
      decisionId,
      outcomes: outcomes.map(({ pointId, outcome }) => ({ pointId, outcome })),
      reassessedBy,
      reassessedOn,
      reasons,
      newDecision: newDecision ? newDecisionOf(newDecision, intent) : null,
    };
    return commandResponse(complaintId, await this.commands.execute(new ReassessDecisionCommand(data, caller, intent)));
  }
}
