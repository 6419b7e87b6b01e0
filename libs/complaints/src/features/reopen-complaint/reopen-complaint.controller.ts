import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReopenComplaintCommand } from './reopen-complaint.command.js';
import { ReopenComplaintRequest } from './reopen-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ReopenComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/reopening')
  @CommandOperation({
    id: 'reopenComplaint',
    summary: 'Reopen what was closed too early',
    description: 'What was answered stays answered; deadlines run again from where they began.',
    allowed: 'manage-complaint',
  })
  async reopenComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: ReopenComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, reason: body.reason };
    return commandResponse(complaintId, await this.commands.execute(new ReopenComplaintCommand(data, caller, intent)));
  }
}
