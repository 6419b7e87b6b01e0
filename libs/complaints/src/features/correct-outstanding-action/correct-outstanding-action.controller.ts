import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectOutstandingActionCommand } from './correct-outstanding-action.command.js';
import { CorrectOutstandingActionRequest } from './correct-outstanding-action.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectOutstandingActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/outstanding-actions/:outstandingActionId/correction')
  @CommandOperation({
    id: 'correctOutstandingAction',
    summary: 'Correct when an outstanding action is to be done, or was',
    description:
      'A wrong day, or what was never done. Also possible after the end. What was recorded stays known. A day that was right and is to be another: postpone it.',
    allowed: 'manage-complaint',
  })
  async correctOutstandingAction(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @IdParam('outstandingActionId') outstandingActionId: string,
    @Body() body: CorrectOutstandingActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = {
      complaintId,
      pointId,
      actionId: outstandingActionId,
      dueOn: body.dueOn,
      doneOn: body.doneOn ?? null,
      reason: body.reason,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectOutstandingActionCommand(data, caller, intent)),
    );
  }
}
