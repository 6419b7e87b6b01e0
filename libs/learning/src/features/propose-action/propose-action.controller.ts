import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ProposeActionCommand } from './propose-action.command.js';
import { ProposeActionRequest } from './propose-action.request.js';

@ApiTags('learning')
@Controller('learning-points')
export class ProposeActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':learningPointId/actions')
  @CommandOperation({
    id: 'proposeAction',
    summary: 'Propose an action',
    allowed: 'identify-learning',
    creates: true,
  })
  async proposeAction(
    @IdParam('learningPointId') learningPointId: string,
    @Body() body: ProposeActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { type, title, description = null, proposedOn } = body;
    const actionId = thingId(intent, 'action');
    const data = { actionId, learningPointId, type, title, description, proposedBy: caller.staffId, proposedOn };
    return commandResponse(actionId, await this.commands.execute(new ProposeActionCommand(data, caller, intent)));
  }
}
