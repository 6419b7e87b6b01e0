import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectAccessRequestsCommand } from './correct-access-requests.command.js';
import { CorrectAccessRequestsRequest } from './correct-access-requests.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectAccessRequestsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/access-requests-correction')
  @CommandOperation({
    id: 'correctAccessRequests',
    summary: 'Correct a party’s requests for access to the files',
    description:
      'All of them, in order, as they should have been recorded: a wrong day, a wrong answer, a request of another party or one that was never made. Also possible after the complaint ended. Deadlines follow.',
    allowed: 'manage-complaint',
  })
  async correctAccessRequests(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectAccessRequestsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { personId = null, reason } = body;
    const accessRequests = body.accessRequests.map(({ requestedOn, answeredOn = null, how = null }) => ({
      ...{ requestedOn, answeredOn, how },
    }));
    const data = { complaintId, decisionId, personId, accessRequests, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectAccessRequestsCommand(data, caller, intent)),
    );
  }
}
