import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { DissolveTeamCommand } from './dissolve-team.command.js';
import { DissolveTeamRequest } from './dissolve-team.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class DissolveTeamController {
  constructor(private readonly commands: CommandBus) {}

  @Post('teams/:code/dissolve')
  @ApiParam({ name: 'code', description: 'The code of a team from `GET /organisation`.' })
  @CommandOperation({ id: 'dissolveTeam', summary: 'Dissolve a team', allowed: 'manage-organisation' })
  async dissolve(
    @Param('code') code: string,
    @Body() body: DissolveTeamRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { code, lastDay: body.lastDay };
    return commandResponse(code, await this.commands.execute(new DissolveTeamCommand(data, caller, intent)));
  }
}
