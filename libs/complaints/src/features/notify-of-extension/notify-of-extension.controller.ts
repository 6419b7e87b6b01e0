import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { NotifyOfExtensionCommand } from './notify-of-extension.command.js';
import { NotifyOfExtensionRequest } from './notify-of-extension.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class NotifyOfExtensionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/:deadlineId/extension-notices')
  @CommandOperation({
    id: 'notifyOfExtension',
    summary: 'Record a notice that extends a statutory deadline',
    description:
      'For the deadlines whose rule says so, and for the reasons that the law names. A notice about reassessment is about forwarding, too. One sent when the time was over is recorded and extends nothing.',
    allowed: 'manage-complaint',
  })
  async notifyOfExtension(
    @IdParam('complaintId') complaintId: string,
    @Param('deadlineId') deadlineId: string,
    @Body() body: NotifyOfExtensionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { notifiedOn, expectedOn, ground, reason } = body;
    const data = { complaintId, deadlineId, notifiedOn, expectedOn, ground, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new NotifyOfExtensionCommand(data, caller, intent)),
    );
  }
}
