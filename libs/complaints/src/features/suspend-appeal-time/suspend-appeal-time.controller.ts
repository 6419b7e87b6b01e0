import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { SuspendAppealTimeCommand } from './suspend-appeal-time.command.js';
import { SuspendAppealTimeRequest } from './suspend-appeal-time.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class SuspendAppealTimeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/access-request')
  @CommandOperation({
    id: 'suspendAppealTime',
    summary: 'Record that a party asked for access to the files within the time for appeals',
    description:
      'The party’s time for appeals stands still from that day (forvaltningsloven § 17, stk. 2). The deadline of the answer itself is a duty of its own.',
    allowed: 'handle-complaint',
  })
  async suspendAppealTime(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: SuspendAppealTimeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { personId = null, requestedOn } = body;
    const data = { complaintId, decisionId, personId, ground: 'access-to-files' as const, requestedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new SuspendAppealTimeCommand(data, caller, intent)),
    );
  }
}
