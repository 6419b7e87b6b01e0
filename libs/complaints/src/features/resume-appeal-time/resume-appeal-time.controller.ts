import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ResumeAppealTimeCommand } from './resume-appeal-time.command.js';
import { ResumeAppealTimeRequest } from './resume-appeal-time.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ResumeAppealTimeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/access-answer')
  @CommandOperation({
    id: 'resumeAppealTime',
    summary: 'Record how a request for access to the files ended',
    description:
      'The party’s time for appeals runs on from that day, with at least fourteen days left (forvaltningsloven § 17, stk. 2).',
    allowed: 'handle-complaint',
  })
  async resumeAppealTime(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ResumeAppealTimeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { personId = null, how, answeredOn: resumedOn } = body;
    const data = { complaintId, decisionId, personId, ground: 'access-to-files' as const, how, resumedOn };
    return commandResponse(complaintId, await this.commands.execute(new ResumeAppealTimeCommand(data, caller, intent)));
  }
}
