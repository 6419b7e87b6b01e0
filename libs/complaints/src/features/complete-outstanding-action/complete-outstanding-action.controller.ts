import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CompleteOutstandingActionCommand } from './complete-outstanding-action.command.js';
import { CompleteOutstandingActionRequest } from './complete-outstanding-action.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CompleteOutstandingActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/outstanding-actions/:outstandingActionId/completion')
  @CommandOperation({
    id: 'completeOutstandingAction',
    summary: 'Record that an outstanding action was done',
    description: 'Also possible after the end: what remains to be done is followed apart.',
    allowed: 'handle-complaint',
  })
  async completeOutstandingAction(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @IdParam('outstandingActionId') outstandingActionId: string,
    @Body() body: CompleteOutstandingActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, actionId: outstandingActionId, doneOn: body.doneOn, note: body.note ?? null };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CompleteOutstandingActionCommand(data, caller, intent)),
    );
  }
}
