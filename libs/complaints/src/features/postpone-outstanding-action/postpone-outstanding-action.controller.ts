import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { PostponeOutstandingActionCommand } from './postpone-outstanding-action.command.js';
import { PostponeOutstandingActionRequest } from './postpone-outstanding-action.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class PostponeOutstandingActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/outstanding-actions/:outstandingActionId/postponement')
  @CommandOperation({
    id: 'postponeOutstandingAction',
    summary: 'Postpone an outstanding action',
    description: 'Also possible after the end. The day that was given before stays known.',
    allowed: 'handle-complaint',
  })
  async postponeOutstandingAction(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @IdParam('outstandingActionId') outstandingActionId: string,
    @Body() body: PostponeOutstandingActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, actionId: outstandingActionId, dueOn: body.dueOn, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new PostponeOutstandingActionCommand(data, caller, intent)),
    );
  }
}
