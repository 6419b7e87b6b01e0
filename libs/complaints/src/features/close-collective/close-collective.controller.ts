import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CloseCollectiveCommand } from './close-collective.command.js';
import { CloseCollectiveRequest } from './close-collective.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class CloseCollectiveController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/closing')
  @CommandOperation({
    id: 'closeCollective',
    summary: 'Close a collective complaint',
    description: 'When the complaint of every family that is enrolled has ended, each by itself.',
    allowed: 'manage-complaint',
  })
  async closeCollective(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: CloseCollectiveRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { collectiveId, closedOn: body.closedOn };
    return commandResponse(collectiveId, await this.commands.execute(new CloseCollectiveCommand(data, caller, intent)));
  }
}
