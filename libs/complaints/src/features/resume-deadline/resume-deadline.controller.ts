import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ResumeDeadlineCommand } from './resume-deadline.command.js';
import { ResumeDeadlineRequest } from './resume-deadline.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class ResumeDeadlineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/pauses/:pauseId/resumption')
  @CommandOperation({
    id: 'resumeDeadline',
    summary: 'End a pause of a service goal',
    description:
      'The time of the pause is given back in the unit of the rule. While another pause goes on, the deadline stays paused.',
    allowed: 'answer-point',
  })
  async resumeDeadline(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @IdParam('pauseId') pauseId: string,
    @Body() body: ResumeDeadlineRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, deadlineId, pauseId, resumedOn: body.resumedOn };
    return commandResponse(pauseId, await this.commands.execute(new ResumeDeadlineCommand(data, caller, intent)));
  }
}
