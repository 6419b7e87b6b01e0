import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectTurnedDateCommand } from './correct-turned-date.command.js';
import { CorrectTurnedDateRequest } from './correct-turned-date.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectTurnedDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/turned-date')
  @CommandOperation({
    id: 'correctTurnedDate',
    summary: 'Correct a wrong day on which a contact turned out to be a complaint',
    description:
      'What the law counts for its points runs from that day, and follows it; what was promised for the contact runs from ' +
      'its receipt, and stays. Also possible after the complaint was withdrawn or closed, ' +
      'because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctTurnedDate(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CorrectTurnedDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, turnedOn: body.turnedOn, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectTurnedDateCommand(data, caller, intent)),
    );
  }
}
