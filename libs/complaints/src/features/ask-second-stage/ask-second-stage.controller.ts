import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AskSecondStageCommand } from './ask-second-stage.command.js';
import { AskSecondStageRequest } from './ask-second-stage.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class AskSecondStageController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/second-stage')
  @CommandOperation({
    id: 'askSecondStage',
    summary: 'Record that the citizen asks for a second look',
    description: 'Somebody who has not touched the first answer then answers the point anew.',
    allowed: 'handle-complaint',
  })
  async askSecondStage(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: AskSecondStageRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, askedOn: body.askedOn, why: body.why ?? null };
    return commandResponse(complaintId, await this.commands.execute(new AskSecondStageCommand(data, caller, intent)));
  }
}
