import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { StaffMemberLeavesCommand } from './staff-member-leaves.command.js';
import { StaffMemberLeavesRequest } from './staff-member-leaves.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class StaffMemberLeavesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('staff/:staffId/leave')
  @ApiParam({ name: 'staffId', description: 'A staff id from `GET /organisation/staff`.' })
  @CommandOperation({
    id: 'releaseStaffMember',
    summary: 'Record that somebody leaves',
    allowed: 'manage-organisation',
  })
  async leave(
    @Param('staffId') staffId: string,
    @Body() body: StaffMemberLeavesRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { staffId, lastDay: body.lastDay };
    return commandResponse(staffId, await this.commands.execute(new StaffMemberLeavesCommand(data, caller, intent)));
  }
}
