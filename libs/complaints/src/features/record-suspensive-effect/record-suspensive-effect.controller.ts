import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { suspensiveEffectOf } from '../../intake/suspensive-effect.request.js';
import { RecordSuspensiveEffectCommand } from './record-suspensive-effect.command.js';
import { RecordSuspensiveEffectRequest } from './record-suspensive-effect.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordSuspensiveEffectController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/suspensive-effect')
  @CommandOperation({
    id: 'recordSuspensiveEffect',
    summary: 'Record whether the complaint holds the decision back',
    description: 'As it stands from now on (retssikkerhedsloven § 72).',
    allowed: 'record-appeal-outcome',
  })
  async recordSuspensiveEffect(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: RecordSuspensiveEffectRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, ...suspensiveEffectOf(body) };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RecordSuspensiveEffectCommand(data, caller, intent)),
    );
  }
}
