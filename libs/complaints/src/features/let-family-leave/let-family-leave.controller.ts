import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { LetFamilyLeaveCommand } from './let-family-leave.command.js';
import { LetFamilyLeaveRequest } from './let-family-leave.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class LetFamilyLeaveController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/families/:complaintId/leaving')
  @CommandOperation({
    id: 'letFamilyLeave',
    summary: 'Record that a family left',
    description: 'Its own complaint goes on as any other, with the points it took over.',
    allowed: 'manage-complaint',
  })
  async letFamilyLeave(
    @IdParam('collectiveId') collectiveId: string,
    @IdParam('complaintId') complaintId: string,
    @Body() body: LetFamilyLeaveRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { leftOn, reason, note = null } = body;
    const data = { collectiveId, complaintId, leftOn, reason, note };
    return commandResponse(collectiveId, await this.commands.execute(new LetFamilyLeaveCommand(data, caller, intent)));
  }
}
