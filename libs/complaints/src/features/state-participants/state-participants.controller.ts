import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { statedOf } from '../../intake/stated-participants.request.js';
import { StateParticipantsCommand } from './state-participants.command.js';
import { StateParticipantsRequest } from './state-participants.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class StateParticipantsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/statements')
  @CommandOperation({
    id: 'stateParticipants',
    summary: 'Record how many families somebody said there are',
    description: 'A statement with its source, beside the families that are enrolled. None replaces another.',
    allowed: 'manage-complaint',
    creates: true,
  })
  async stateParticipants(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: StateParticipantsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const statementId = thingId(intent, 'statement');
    const data = { collectiveId, statementId, ...statedOf(body) };
    return commandResponse(
      statementId,
      await this.commands.execute(new StateParticipantsCommand(data, caller, intent)),
    );
  }
}
