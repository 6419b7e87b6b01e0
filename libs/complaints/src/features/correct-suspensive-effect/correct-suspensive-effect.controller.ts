import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { suspensiveEffectOf } from '../../intake/suspensive-effect.request.js';
import { CorrectSuspensiveEffectCommand } from './correct-suspensive-effect.command.js';
import { CorrectSuspensiveEffectRequest } from './correct-suspensive-effect.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectSuspensiveEffectController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/suspensive-effect-correction')
  @CommandOperation({
    id: 'correctSuspensiveEffect',
    summary: 'Correct what was recorded of whether the complaint holds the decision back',
    description:
      'The last that was recorded: as it should have been, or not at all, and then what was recorded before it holds ' +
      'again. Also possible after the complaint ended.',
    allowed: 'record-appeal-outcome',
  })
  async correctSuspensiveEffect(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() { recorded, reason }: CorrectSuspensiveEffectRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const told = recorded === undefined ? null : suspensiveEffectOf(recorded);
    const data = { complaintId, decisionId, recorded: told, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectSuspensiveEffectCommand(data, caller, intent)),
    );
  }
}
