import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AgreeActionCommand } from './agree-action.command.js';
import { AgreeActionRequest } from './agree-action.request.js';

@ApiTags('learning')
@Controller('actions')
export class AgreeActionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':actionId/agreement')
  @CommandOperation({
    id: 'agreeAction',
    summary: 'Agree to an action',
    allowed: 'agree-action',
  })
  async agreeAction(
    @IdParam('actionId') actionId: string,
    @Body() body: AgreeActionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { actionId, agreedBy: caller.staffId, agreedOn: body.agreedOn };
    return commandResponse(actionId, await this.commands.execute(new AgreeActionCommand(data, caller, intent)));
  }
}
