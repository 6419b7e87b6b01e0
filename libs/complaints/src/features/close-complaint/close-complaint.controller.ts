import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CloseComplaintCommand } from './close-complaint.command.js';
import { CloseComplaintRequest } from './close-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CloseComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/closing')
  @CommandOperation({
    id: 'closeComplaint',
    summary: 'Close a contact or a complaint',
    allowed: 'manage-complaint',
  })
  async closeComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CloseComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, closedOn: body.closedOn };
    return commandResponse(complaintId, await this.commands.execute(new CloseComplaintCommand(data, caller, intent)));
  }
}
