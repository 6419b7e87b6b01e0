import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { NotifyOfChairDecisionCommand } from './notify-of-chair-decision.command.js';
import { NotifyOfChairDecisionRequest } from './notify-of-chair-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class NotifyOfChairDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/notice')
  @CommandOperation({
    id: 'notifyOfChairDecision',
    summary: 'Record that the parties got notice of a chair’s urgent decision',
    allowed: 'manage-complaint',
  })
  async notifyOfChairDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: NotifyOfChairDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const notifiedAt = new Date(body.notifiedAt).toISOString();
    const data = { complaintId, decisionId, notifiedAt };
    return commandResponse(
      complaintId,
      await this.commands.execute(new NotifyOfChairDecisionCommand(data, caller, intent)),
    );
  }
}
