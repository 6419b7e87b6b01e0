import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { pointOf } from '../../intake/point-of.js';
import { AddPointCommand } from './add-point.command.js';
import { AddPointRequest } from './add-point.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class AddPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points')
  @CommandOperation({
    id: 'addPoint',
    summary: 'Add a point to a complaint',
    description: 'The id in the answer is the point’s; revision and ETag are the complaint’s.',
    allowed: 'manage-complaint',
    creates: true,
  })
  async addPoint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: AddPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const pointId = thingId(intent, 'point');
    const data = { complaintId, point: pointOf(body, pointId), raisedOn: body.raisedOn ?? null };
    return commandResponse(pointId, await this.commands.execute(new AddPointCommand(data, caller, intent)));
  }
}
