import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectAnswerDueDateCommand } from './correct-answer-due-date.command.js';
import { CorrectAnswerDueDateRequest } from './correct-answer-due-date.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectAnswerDueDateController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/assignment/answer-due-date')
  @CommandOperation({
    id: 'correctAnswerDueDate',
    summary: 'Correct a wrong day by which a complaint is to be answered',
    description:
      'As it was told with the assignment or a handover. Nobody is handed the complaint; whoever has it is reminded of ' +
      'the right day, and of the wrong one no more.',
    allowed: 'assign-complaint',
  })
  async correctAnswerDueDate(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CorrectAnswerDueDateRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, answerDueOn: body.answerDueOn ?? null, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectAnswerDueDateCommand(data, caller, intent)),
    );
  }
}
