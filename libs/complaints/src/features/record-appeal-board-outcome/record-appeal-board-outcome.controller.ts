import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordAppealBoardOutcomeCommand } from './record-appeal-board-outcome.command.js';
import { RecordAppealBoardOutcomeRequest } from './record-appeal-board-outcome.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordAppealBoardOutcomeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/appeal-board-outcome')
  @CommandOperation({
    id: 'recordAppealBoardOutcome',
    summary: 'Record what Ankestyrelsen decided',
    description: 'One outcome per point; amended, annulled and remitted with their causes.',
    allowed: 'record-appeal-outcome',
  })
  async recordAppealBoardOutcome(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: RecordAppealBoardOutcomeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { outcomes, decidedOn, receivedOn } = body;
    const data = {
      complaintId,
      decisionId,
      outcomes: outcomes.map(({ pointId, outcome, causes }) => ({ pointId, outcome, causes: causes ?? [] })),
      decidedOn,
      receivedOn,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordAppealBoardOutcomeCommand(data, caller, intent)),
    );
  }
}
