import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { StaffMemberJoinsCommand } from './staff-member-joins.command.js';
import { StaffMemberJoinsRequest } from './staff-member-joins.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class StaffMemberJoinsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('staff')
  @CommandOperation({
    id: 'addStaffMember',
    summary: 'Record that somebody joins',
    allowed: 'manage-organisation',
    creates: true,
  })
  async join(
    @Body() body: StaffMemberJoinsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { staffId, name, roles, teams, validFrom } = body;
    const data = { staffId, name, roles, teams, validFrom };
    return commandResponse(staffId, await this.commands.execute(new StaffMemberJoinsCommand(data, caller, intent)));
  }
}
