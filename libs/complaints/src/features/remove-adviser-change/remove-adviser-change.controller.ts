import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RemoveAdviserChangeCommand } from './remove-adviser-change.command.js';
import { RemoveAdviserChangeRequest } from './remove-adviser-change.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RemoveAdviserChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/adviser-changes/:changeId/removal')
  @CommandOperation({
    id: 'removeAdviserChange',
    summary: 'Remove a change of adviser that never was',
    description: 'It leaves the journey and the figures; the timeline keeps it.',
    allowed: 'record-journey',
  })
  async removeAdviserChange(
    @IdParam('complaintId') complaintId: string,
    @IdParam('changeId') changeId: string,
    @Body() body: RemoveAdviserChangeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, changeId, reason: body.reason };
    return commandResponse(changeId, await this.commands.execute(new RemoveAdviserChangeCommand(data, caller, intent)));
  }
}
