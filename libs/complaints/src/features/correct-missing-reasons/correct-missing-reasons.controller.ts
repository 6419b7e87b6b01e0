import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectMissingReasonsCommand } from './correct-missing-reasons.command.js';
import { CorrectMissingReasonsRequest } from './correct-missing-reasons.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectMissingReasonsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/missing-reasons-correction')
  @CommandOperation({
    id: 'correctMissingReasons',
    summary: 'Correct when missing reasons were given',
    description:
      'The right day and ground; left out: they were never given. Also possible after the complaint ended. Deadlines follow.',
    allowed: 'manage-complaint',
  })
  async correctMissingReasons(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectMissingReasonsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { personId = null, given, reason } = body;
    const right = given ? { ground: given.ground, givenOn: given.givenOn } : null;
    const data = { complaintId, decisionId, personId, given: right, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectMissingReasonsCommand(data, caller, intent)),
    );
  }
}
