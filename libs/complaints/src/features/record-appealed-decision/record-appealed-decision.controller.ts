import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { decisionOf } from '../../intake/decision-of.js';
import { RecordAppealedDecisionCommand } from './record-appealed-decision.command.js';
import { RecordAppealedDecisionRequest } from './record-appealed-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordAppealedDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions')
  @CommandOperation({
    id: 'recordAppealedDecision',
    summary: 'Record the decision that is complained about',
    description:
      'Which track follows is derived from its legal basis. The id in the answer is the decision’s; revision and ETag are the complaint’s.',
    allowed: 'handle-complaint',
    creates: true,
  })
  async recordAppealedDecision(
    @IdParam('complaintId') complaintId: string,
    @Body() body: RecordAppealedDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const decisionId = thingId(intent, 'decision');
    const data = { complaintId, decisionId, ...decisionOf(body, intent), pointIds: body.points ?? [] };
    return commandResponse(
      decisionId,
      await this.commands.execute(new RecordAppealedDecisionCommand(data, caller, intent)),
    );
  }
}
