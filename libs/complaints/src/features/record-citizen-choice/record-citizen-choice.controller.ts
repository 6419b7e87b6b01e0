import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordCitizenChoiceCommand } from './record-citizen-choice.command.js';
import { RecordCitizenChoiceRequest } from './record-citizen-choice.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordCitizenChoiceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/citizen-choice')
  @CommandOperation({
    id: 'recordCitizenChoice',
    summary: 'Record what the citizen said after a partial uphold',
    description:
      'Whether the rest of the complaint stands. An answer after the four weeks is recorded all the same, and forwarded for dispensation.',
    allowed: 'reassess-and-forward',
  })
  async recordCitizenChoice(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: RecordCitizenChoiceRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, choice: body.choice, answeredOn: body.answeredOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordCitizenChoiceCommand(data, caller, intent)),
    );
  }
}
