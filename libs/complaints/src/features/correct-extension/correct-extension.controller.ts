import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectExtensionCommand } from './correct-extension.command.js';
import { CorrectExtensionRequest } from './correct-extension.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class CorrectExtensionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/extension-correction')
  @CommandOperation({
    id: 'correctExtension',
    summary: 'Correct an extension of a service goal',
    description:
      'The date is then what it had been, had the extension been recorded right at first. Also possible when the deadline was met or the complaint ended: whether it was kept follows from it. One that was recorded for the wrong deadline is told as never given, and recorded for the right one with its day.',
    allowed: 'manage-complaint',
  })
  async correctExtension(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @Body() body: CorrectExtensionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { was, extension, reason } = body;
    const right = extension && { extendedOn: extension.extendedOn, by: extension.by };
    const known = { extendedOn: was.extendedOn, by: was.by };
    const data = { complaintId, deadlineId, was: known, extension: right ?? null, reason };
    return commandResponse(complaintId, await this.commands.execute(new CorrectExtensionCommand(data, caller, intent)));
  }
}
