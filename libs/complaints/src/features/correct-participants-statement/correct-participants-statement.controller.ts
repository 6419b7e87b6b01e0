import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { statedOf } from '../../intake/stated-participants.request.js';
import { CorrectParticipantsStatementCommand } from './correct-participants-statement.command.js';
import { CorrectParticipantsStatementRequest } from './correct-participants-statement.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class CorrectParticipantsStatementController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/statements/:statementId/correction')
  @CommandOperation({
    id: 'correctParticipantsStatement',
    summary: 'Correct how many families somebody said there are',
    description:
      'Its number, its day and its source, as a whole. A statement that contradicts another is none to correct: both ' +
      'stand. Also possible after the collective complaint was closed, because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctParticipantsStatement(
    @IdParam('collectiveId') collectiveId: string,
    @IdParam('statementId') statementId: string,
    @Body() { statement, reason }: CorrectParticipantsStatementRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { collectiveId, statementId, statement: statement ? statedOf(statement) : null, reason };
    return commandResponse(
      statementId,
      await this.commands.execute(new CorrectParticipantsStatementCommand(data, caller, intent)),
    );
  }
}
