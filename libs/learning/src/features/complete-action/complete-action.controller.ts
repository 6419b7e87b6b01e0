import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CompleteActionCommand } from './complete-action.command.js';
import { CompleteActionRequest } from './complete-action.request.js';

@ApiTags('learning')
@Controller('actions')
export class CompleteActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':actionId/completion')
  @CommandOperation({
    id: 'completeAction',
    summary: 'Complete an action',
    description: 'An action is not done without evidence.',
    allowed: 'work-on-action',
  })
  async completeAction(
    @IdParam('actionId') actionId: string,
    @Body() body: CompleteActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const evidence = body.evidence.map(({ kind, reference }) => ({ kind, reference }));
    const data = { actionId, completedBy: caller.staffId, completedOn: body.completedOn, evidence };
    return commandResponse(actionId, await this.commands.execute(new CompleteActionCommand(data, caller, intent)));
  }
}
