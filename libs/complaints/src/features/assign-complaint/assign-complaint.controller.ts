import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AssignComplaintCommand } from './assign-complaint.command.js';
import { AssignComplaintRequest } from './assign-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class AssignComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/assignment')
  @CommandOperation({
    id: 'assignComplaint',
    summary: 'Assign a complaint to its first caseworker',
    allowed: 'assign-complaint',
  })
  async assignComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: AssignComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { assignee, team, answerDueOn = null } = body;
    const data = { complaintId, assignee, team, answerDueOn };
    return commandResponse(complaintId, await this.commands.execute(new AssignComplaintCommand(data, caller, intent)));
  }
}
