import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { sourceOf } from '../../intake/collective-source.request.js';
import { CorrectCollectiveOpeningCommand } from './correct-collective-opening.command.js';
import { CorrectCollectiveOpeningRequest } from './correct-collective-opening.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class CorrectCollectiveOpeningController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/opening-correction')
  @CommandOperation({
    id: 'correctCollectiveOpening',
    summary: 'Correct the title and the source of a collective complaint',
    description: 'Both as they should be. The day is corrected by itself. Also possible after it was closed.',
    allowed: 'manage-complaint',
  })
  async correctCollectiveOpening(
    @IdParam('collectiveId') collectiveId: string,
    @Body() { title, source, reason }: CorrectCollectiveOpeningRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { collectiveId, title, source: sourceOf(source), reason };
    return commandResponse(
      collectiveId,
      await this.commands.execute(new CorrectCollectiveOpeningCommand(data, caller, intent)),
    );
  }
}
