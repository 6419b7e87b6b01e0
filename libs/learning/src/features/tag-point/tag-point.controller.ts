import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { TagPointCommand } from './tag-point.command.js';
import { TagPointRequest } from './tag-point.request.js';

@ApiTags('learning')
@Controller('complaints')
export class TagPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/tags')
  @CommandOperation({
    id: 'tagPoint',
    summary: 'Tag a point with a legal cause or a duty',
    description: 'The ETag is that of the complaint’s tags, not of the complaint.',
    allowed: 'tag-point',
  })
  async tagPoint(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: TagPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { scheme, cause, note = null } = body;
    const data = { complaintId, pointId, scheme, cause, taggedBy: caller.staffId, note };
    return commandResponse(complaintId, await this.commands.execute(new TagPointCommand(data, caller, intent)));
  }
}
