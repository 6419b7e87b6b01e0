import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { VerifyEffectCommand } from './verify-effect.command.js';
import { VerifyEffectRequest } from './verify-effect.request.js';

@ApiTags('learning')
@Controller('actions')
export class VerifyEffectController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':actionId/effect')
  @CommandOperation({
    id: 'verifyEffect',
    summary: 'Verify the effect of a completed action',
    description: 'By somebody else than the owner. Too early leaves the question open.',
    allowed: 'verify-effect',
  })
  async verifyEffect(
    @IdParam('actionId') actionId: string,
    @Body() body: VerifyEffectRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { verifiedOn, effect, basis } = body;
    const data = { actionId, verifiedBy: caller.staffId, verifiedOn, effect, basis };
    return commandResponse(actionId, await this.commands.execute(new VerifyEffectCommand(data, caller, intent)));
  }
}
