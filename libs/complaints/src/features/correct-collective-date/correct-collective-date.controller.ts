import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectCollectiveDateCommand } from './correct-collective-date.command.js';
import { CorrectCollectiveDateRequest } from './correct-collective-date.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class CorrectCollectiveDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/step-date')
  @CommandOperation({
    id: 'correctCollectiveDate',
    summary: 'Correct a wrong day of a collective complaint',
    description:
      'Also possible after it was closed, because figures must be right. What a family took over stays as it is: that ' +
      'follows from its own complaint and from the day on which a shared point was raised.',
    allowed: 'manage-complaint',
  })
  async correctCollectiveDate(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: CorrectCollectiveDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { step, complaintId = null, was = null, on, reason } = body;
    const data = { collectiveId, step, complaintId, was, on, reason };
    return commandResponse(
      collectiveId,
      await this.commands.execute(new CorrectCollectiveDateCommand(data, caller, intent)),
    );
  }
}
