import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordCourtOutcomeCommand } from './record-court-outcome.command.js';
import { RecordCourtOutcomeRequest } from './record-court-outcome.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordCourtOutcomeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/court-outcome')
  @CommandOperation({
    id: 'recordCourtOutcome',
    summary: 'Record what the court decided',
    allowed: 'record-appeal-outcome',
  })
  async recordCourtOutcome(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: RecordCourtOutcomeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, outcome: body.outcome, decidedOn: body.decidedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordCourtOutcomeCommand(data, caller, intent)),
    );
  }
}
