import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { pointOf } from '../../intake/point-of.js';
import { AddSharedPointCommand } from './add-shared-point.command.js';
import { AddSharedPointRequest } from './add-shared-point.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class AddSharedPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/points')
  @CommandOperation({
    id: 'addSharedPoint',
    summary: 'Add a grievance that all families have',
    description:
      'It is taken over into the complaint of each family that is enrolled, now or later, and answered there.',
    allowed: 'manage-complaint',
    creates: true,
  })
  async addSharedPoint(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: AddSharedPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const pointId = thingId(intent, 'point');
    const data = { collectiveId, point: pointOf(body, pointId), raisedOn: body.raisedOn ?? null };
    return commandResponse(pointId, await this.commands.execute(new AddSharedPointCommand(data, caller, intent)));
  }
}
