import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectStepDateCommand } from './correct-step-date.command.js';
import { CorrectStepDateRequest } from './correct-step-date.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectStepDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/step-date')
  @CommandOperation({
    id: 'correctStepDate',
    summary: 'Correct the wrong day of a step',
    description:
      'Also possible after the complaint was withdrawn or closed, because figures must be right. A letter, or a new decision, that several points share has one day: it is put right for each of them. A conversation has a day for each of its steps, which lie between those around them. A step that was never taken, or came to something else, is taken back instead.',
    allowed: 'manage-complaint',
  })
  async correctStepDate(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CorrectStepDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { step, pointId = null, was, on, reason } = body;
    const data = { complaintId, step, pointId, ...(was === undefined ? {} : { was }), on, reason };
    return commandResponse(complaintId, await this.commands.execute(new CorrectStepDateCommand(data, caller, intent)));
  }
}
