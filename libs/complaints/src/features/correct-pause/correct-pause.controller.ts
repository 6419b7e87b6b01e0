import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectPauseCommand } from './correct-pause.command.js';
import { CorrectPauseRequest } from './correct-pause.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class CorrectPauseController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/pauses/:pauseId/correction')
  @CommandOperation({
    id: 'correctPause',
    summary: 'Correct the days of a pause',
    description:
      'Also possible when the deadline was met: whether it was met in time follows from it. A pause that never was ends on the day it begins.',
    allowed: 'manage-complaint',
  })
  async correctPause(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @IdParam('pauseId') pauseId: string,
    @Body() body: CorrectPauseRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { pausedOn, resumedOn = null, reason } = body;
    const data = { complaintId, deadlineId, pauseId, pausedOn, resumedOn, reason };
    return commandResponse(pauseId, await this.commands.execute(new CorrectPauseCommand(data, caller, intent)));
  }
}
