import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectExtensionNoticeCommand } from './correct-extension-notice.command.js';
import { CorrectExtensionNoticeRequest } from './correct-extension-notice.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class CorrectExtensionNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/extension-notice-correction')
  @CommandOperation({
    id: 'correctExtensionNotice',
    summary: 'Correct a notice that extends a statutory deadline',
    description:
      'A notice about reassessment is put right for forwarding, too. Also possible when the deadline was met or the complaint ended. What the citizen was told of why is not changed: a notice with the wrong words is told as never sent, and recorded anew.',
    allowed: 'manage-complaint',
  })
  async correctExtensionNotice(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @Body() body: CorrectExtensionNoticeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { was, notice, reason } = body;
    const right = notice && { notifiedOn: notice.notifiedOn, expectedOn: notice.expectedOn, ground: notice.ground };
    const known = { notifiedOn: was.notifiedOn, expectedOn: was.expectedOn };
    const data = { complaintId, deadlineId, was: known, notice: right ?? null, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectExtensionNoticeCommand(data, caller, intent)),
    );
  }
}
