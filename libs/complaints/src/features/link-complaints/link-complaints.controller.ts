import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { LinkComplaintsCommand } from './link-complaints.command.js';
import { LinkComplaintsRequest } from './link-complaints.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class LinkComplaintsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/links')
  @CommandOperation({
    id: 'linkComplaints',
    summary: 'Link a case to another',
    description: 'Both still count. The link stands in the case it is made on, and is shown on both.',
    allowed: 'manage-complaint',
  })
  async linkComplaints(
    @IdParam('complaintId') complaintId: string,
    @Body() body: LinkComplaintsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, to: body.to, relation: body.relation, reason: body.reason ?? null };
    return commandResponse(complaintId, await this.commands.execute(new LinkComplaintsCommand(data, caller, intent)));
  }
}
