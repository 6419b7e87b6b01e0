import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReopenCollectiveCommand } from './reopen-collective.command.js';
import { ReopenCollectiveRequest } from './reopen-collective.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class ReopenCollectiveController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/reopening')
  @CommandOperation({
    id: 'reopenCollective',
    summary: 'Open a collective complaint again that was closed too early',
    allowed: 'manage-complaint',
  })
  async reopenCollective(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: ReopenCollectiveRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { collectiveId, reason: body.reason };
    return commandResponse(
      collectiveId,
      await this.commands.execute(new ReopenCollectiveCommand(data, caller, intent)),
    );
  }
}
