import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { StaffMemberMovesCommand } from './staff-member-moves.command.js';
import { StaffMemberMovesRequest } from './staff-member-moves.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class StaffMemberMovesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('staff/:staffId/move')
  @ApiParam({ name: 'staffId', description: 'A staff id from `GET /organisation/staff`.' })
  @CommandOperation({
    id: 'moveStaffMember',
    summary: 'Record that somebody moves to other teams',
    allowed: 'manage-organisation',
  })
  async move(
    @Param('staffId') staffId: string,
    @Body() body: StaffMemberMovesRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { staffId, teams: body.teams, from: body.from };
    return commandResponse(staffId, await this.commands.execute(new StaffMemberMovesCommand(data, caller, intent)));
  }
}
