import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectPointAnswerCommand } from './correct-point-answer.command.js';
import { CorrectPointAnswerRequest } from './correct-point-answer.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectPointAnswerController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/outcome')
  @CommandOperation({
    id: 'correctPointAnswer',
    summary: 'Correct a wrongly recorded outcome',
    description: 'Of the answer that stands. Also possible after the end, because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctPointAnswer(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: CorrectPointAnswerRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = {
      complaintId,
      pointId,
      outcome: body.outcome,
      dismissalReason: body.dismissalReason ?? null,
      reason: body.reason,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectPointAnswerCommand(data, caller, intent)),
    );
  }
}
