import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { PauseDeadlineCommand } from './pause-deadline.command.js';
import { PauseDeadlineRequest } from './pause-deadline.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class PauseDeadlineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/pauses')
  @CommandOperation({
    id: 'pauseDeadline',
    summary: 'Pause a service goal',
    description:
      'Statutory deadlines are not paused. Pauses may overlap. The id in the answer is the pause’s; revision and ETag are the complaint’s.',
    allowed: 'answer-point',
    creates: true,
  })
  async pauseDeadline(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @Body() body: PauseDeadlineRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const pauseId = thingId(intent, 'pause');
    const { pausedOn, ground, note = null } = body;
    const data = { complaintId, deadlineId, pauseId, pausedOn, ground, note };
    return commandResponse(pauseId, await this.commands.execute(new PauseDeadlineCommand(data, caller, intent)));
  }
}
