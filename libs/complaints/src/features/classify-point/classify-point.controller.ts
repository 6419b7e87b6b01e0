import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { classificationOf } from '../../intake/point-of.js';
import { ClassifyPointCommand } from './classify-point.command.js';
import { ClassifyPointRequest } from './classify-point.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ClassifyPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/classification')
  @CommandOperation({
    id: 'classifyPoint',
    summary: 'Classify a point anew',
    description:
      'Also possible after the complaint was withdrawn or closed, because figures must be right. A point of another kind ' +
      'is moved to another track from today: its deadlines are derived again from the original receipt, and what was ' +
      'over by today stays missed. If it never was of the kind it was recorded as, say so (recordedWrongly).',
    allowed: 'manage-complaint',
  })
  async classifyPoint(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: ClassifyPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const told = { complaintId, pointId, ...classificationOf(body), reason: body.reason ?? null };
    const data = body.recordedWrongly === true ? { ...told, recordedWrongly: true } : told;
    return commandResponse(complaintId, await this.commands.execute(new ClassifyPointCommand(data, caller, intent)));
  }
}
