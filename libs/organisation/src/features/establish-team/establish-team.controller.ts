import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { EstablishTeamCommand } from './establish-team.command.js';
import { EstablishTeamRequest } from './establish-team.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class EstablishTeamController {
  constructor(private readonly commands: CommandBus) {}

  @Post('teams')
  @CommandOperation({ id: 'establishTeam', summary: 'Establish a team', allowed: 'manage-organisation', creates: true })
  async establish(
    @Body() body: EstablishTeamRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { code, department, name, ages, validFrom } = body;
    const data = { code, department, name, ages: ages ? { from: ages.from, to: ages.to } : null, validFrom };
    return commandResponse(code, await this.commands.execute(new EstablishTeamCommand(data, caller, intent)));
  }
}
