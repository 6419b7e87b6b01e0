import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { answerOf } from '../../answering/answer-of.js';
import { AnswerRequest } from '../../answering/answer.request.js';
import { AnswerPointCommand } from './answer-point.command.js';

@ApiTags('complaints')
@Controller('complaints')
export class AnswerPointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/answer')
  @CommandOperation({
    id: 'answerPoint',
    summary: 'Answer a formalitet point',
    allowed: 'answer-point',
  })
  async answerPoint(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: AnswerRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = answerOf(body, { complaintId, pointId }, intent);
    return commandResponse(complaintId, await this.commands.execute(new AnswerPointCommand(data, caller, intent)));
  }
}
