import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ExtendDeadlineCommand } from './extend-deadline.command.js';
import { ExtendDeadlineRequest } from './extend-deadline.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class ExtendDeadlineController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/extensions')
  @CommandOperation({
    id: 'extendDeadline',
    summary: 'Extend a service goal',
    description:
      'Before it was over, met or ended otherwise, and by at most what the goal of the department allows, all extensions together. One that was given on such a day may be recorded later.',
    allowed: 'manage-complaint',
  })
  async extendDeadline(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @Body() body: ExtendDeadlineRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { by, reason, extendedOn } = body;
    const data = { complaintId, deadlineId, by, reason, ...(extendedOn !== undefined && { extendedOn }) };
    return commandResponse(complaintId, await this.commands.execute(new ExtendDeadlineCommand(data, caller, intent)));
  }
}
