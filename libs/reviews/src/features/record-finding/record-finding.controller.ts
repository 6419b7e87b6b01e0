import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordFindingCommand } from './record-finding.command.js';
import { RecordFindingRequest } from './record-finding.request.js';

@ApiTags('reviews')
@Controller('reviews')
export class RecordFindingController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/findings')
  @CommandOperation({
    id: 'recordFinding',
    summary: 'Record a finding',
    description: 'A draft until the review is published.',
    allowed: 'conduct-review',
    creates: true,
  })
  async recordFinding(
    @IdParam('reviewId') reviewId: string,
    @Body() body: RecordFindingRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { pointId = null, criticism, positive = false, text } = body;
    const findingId = thingId(intent, 'finding');
    const data = { reviewId, findingId, pointId, criticism, positive, text };
    return commandResponse(findingId, await this.commands.execute(new RecordFindingCommand(data, caller, intent)));
  }
}
