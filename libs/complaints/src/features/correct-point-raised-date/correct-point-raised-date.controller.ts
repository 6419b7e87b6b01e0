import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectPointRaisedDateCommand } from './correct-point-raised-date.command.js';
import { CorrectPointRaisedDateRequest } from './correct-point-raised-date.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectPointRaisedDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/raised-date')
  @CommandOperation({
    id: 'correctPointRaisedDate',
    summary: 'Correct a wrong day on which a point was raised',
    description:
      'Its deadlines run from that day, and follow it. Also possible after the complaint was withdrawn or closed, ' +
      'because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctPointRaisedDate(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: CorrectPointRaisedDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, raisedOn: body.raisedOn, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectPointRaisedDateCommand(data, caller, intent)),
    );
  }
}
