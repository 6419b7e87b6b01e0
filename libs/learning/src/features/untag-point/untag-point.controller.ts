import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { tagSchemes } from '../../domain/learning.values.js';
import { tagSchemeNamed } from '../../domain/tag-scheme.js';
import { UntagPointCommand } from './untag-point.command.js';
import { UntagPointRequest } from './untag-point.request.js';

@ApiTags('learning')
@Controller('complaints')
export class UntagPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/tags/:scheme/:cause/removal')
  @ApiParam({ name: 'scheme', enum: tagSchemes, description: 'The list of words that the cause is from.' })
  @ApiParam({ name: 'cause', description: 'The code of the cause, as it was tagged.' })
  @CommandOperation({
    id: 'untagPoint',
    summary: 'Take a tag away',
    allowed: 'tag-point',
  })
  async untagPoint(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Param('scheme') scheme: string,
    @Param('cause') cause: string,
    @Body() body: UntagPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = {
      complaintId,
      pointId,
      scheme: tagSchemeNamed(scheme),
      cause,
      untaggedBy: caller.staffId,
      reason: body.reason,
    };
    return commandResponse(complaintId, await this.commands.execute(new UntagPointCommand(data, caller, intent)));
  }
}
