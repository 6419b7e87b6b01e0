import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { evidenceIn } from '../../evidence/evidence.request.js';
import { IdentifyLearningPointCommand } from './identify-learning-point.command.js';
import { IdentifyLearningPointRequest } from './identify-learning-point.request.js';

@ApiTags('learning')
@Controller('learning-points')
export class IdentifyLearningPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'identifyLearningPoint',
    summary: 'Identify a learning point',
    allowed: 'identify-learning',
    creates: true,
  })
  async identifyLearningPoint(
    @Body() body: IdentifyLearningPointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { theme, title, identifiedOn, evidence } = body;
    const learningPointId = thingId(intent, 'learning-point');
    const data = {
      learningPointId,
      theme,
      title,
      identifiedBy: caller.staffId,
      identifiedOn,
      evidence: evidence.map(evidenceIn),
    };
    return commandResponse(
      learningPointId,
      await this.commands.execute(new IdentifyLearningPointCommand(data, caller, intent)),
    );
  }
}
