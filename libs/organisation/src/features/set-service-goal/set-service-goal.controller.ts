import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { organisationId } from '../../organisation.stream.js';
import { SetServiceGoalCommand } from './set-service-goal.command.js';
import { SetServiceGoalRequest } from './set-service-goal.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class SetServiceGoalController {
  constructor(private readonly commands: CommandBus) {}

  @Post('service-goals')
  @CommandOperation({
    id: 'setServiceGoal',
    summary: 'Set a goal for acknowledging or answering, of a department or of the whole municipality',
    description: 'Said again for the same day it takes the place of what was said before.',
    allowed: 'set-deadlines',
  })
  async set(
    @Body() body: SetServiceGoalRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { department = null, goal, workingDays, convention, longestExtension, validFrom, source } = body;
    const data = { department, goal, workingDays, convention, longestExtension, validFrom, source };
    const decided = await this.commands.execute(new SetServiceGoalCommand(data, caller, intent));
    return commandResponse(department ?? organisationId, decided);
  }
}
