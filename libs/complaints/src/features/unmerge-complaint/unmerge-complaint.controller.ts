import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { UnmergeComplaintCommand } from './unmerge-complaint.command.js';
import { UnmergeComplaintRequest } from './unmerge-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class UnmergeComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/unmerging')
  @CommandOperation({
    id: 'unmergeComplaint',
    summary: 'Undo a merge',
    description: 'The case counts and goes on as if it had never been merged; its timeline tells of both.',
    allowed: 'manage-complaint',
  })
  async unmergeComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() { reason }: UnmergeComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const command = new UnmergeComplaintCommand({ complaintId, reason }, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
