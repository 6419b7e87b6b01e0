import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AssignActionCommand } from './assign-action.command.js';
import { AssignActionRequest } from './assign-action.request.js';

@ApiTags('learning')
@Controller('actions')
export class AssignActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':actionId/assignment')
  @CommandOperation({
    id: 'assignAction',
    summary: 'Assign an agreed action, or assign it anew',
    allowed: 'agree-action',
  })
  async assignAction(
    @IdParam('actionId') actionId: string,
    @Body() body: AssignActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { owner, dueOn, measure, baseline = null, target = null } = body;
    const data = { actionId, owner, assignedBy: caller.staffId, dueOn, measure, baseline, target };
    return commandResponse(actionId, await this.commands.execute(new AssignActionCommand(data, caller, intent)));
  }
}
