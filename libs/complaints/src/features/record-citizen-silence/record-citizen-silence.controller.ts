import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordCitizenSilenceCommand } from './record-citizen-silence.command.js';
import { RecordCitizenSilenceRequest } from './record-citizen-silence.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordCitizenSilenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/citizen-silence')
  @CommandOperation({
    id: 'recordCitizenSilence',
    summary: 'Record that the citizen said nothing after a partial uphold',
    description:
      'When the four weeks are over. What silence means is a setting of the municipality: the rest lapses, or is forwarded.',
    allowed: 'reassess-and-forward',
  })
  async recordCitizenSilence(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: RecordCitizenSilenceRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, recordedOn: body.recordedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordCitizenSilenceCommand(data, caller, intent)),
    );
  }
}
