import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { answerOf } from '../../answering/answer-of.js';
import { AnswerRequest } from '../../answering/answer.request.js';
import { AnswerSecondStageCommand } from './answer-second-stage.command.js';

@ApiTags('complaints')
@Controller('complaints')
export class AnswerSecondStageController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/second-stage/answer')
  @CommandOperation({
    id: 'answerSecondStage',
    summary: 'Answer a point anew, in the second stage',
    description: 'By somebody who has not touched the first answer. This answer stands.',
    allowed: 'answer-point',
  })
  async answerSecondStage(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: AnswerRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = answerOf(body, { complaintId, pointId }, intent);
    return commandResponse(
      complaintId,
      await this.commands.execute(new AnswerSecondStageCommand(data, caller, intent)),
    );
  }
}
