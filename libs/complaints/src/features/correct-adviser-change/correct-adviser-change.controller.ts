import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectAdviserChangeCommand } from './correct-adviser-change.command.js';
import { CorrectAdviserChangeRequest } from './correct-adviser-change.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectAdviserChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/adviser-changes/:changeId/correction')
  @CommandOperation({
    id: 'correctAdviserChange',
    summary: 'Correct a change of adviser',
    description: 'The change as it stands from here on. What was recorded before stays in the timeline.',
    allowed: 'record-journey',
  })
  async correctAdviserChange(
    @IdParam('complaintId') complaintId: string,
    @IdParam('changeId') changeId: string,
    @Body() body: CorrectAdviserChangeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { from, to, changedOn, cause, reason } = body;
    const data = { complaintId, changeId, from, to, changedOn, cause, reason };
    return commandResponse(
      changeId,
      await this.commands.execute(new CorrectAdviserChangeCommand(data, caller, intent)),
    );
  }
}
