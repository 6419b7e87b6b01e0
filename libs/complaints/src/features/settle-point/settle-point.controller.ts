import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { actionsOf } from '../../answering/answer-of.js';
import { SettlePointCommand } from './settle-point.command.js';
import { SettlePointRequest } from './settle-point.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class SettlePointController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/settlement')
  @CommandOperation({
    id: 'settlePoint',
    summary: 'Record that the conversation settled a point',
    description: 'Settled is neither answered nor withdrawn, and is counted apart from both.',
    allowed: 'answer-point',
  })
  async settlePoint(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: SettlePointRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { settledOn, agreement, outstandingActions = [] } = body;
    const data = {
      complaintId,
      pointId,
      settledOn,
      agreement,
      outstandingActions: actionsOf(outstandingActions, intent),
    };
    return commandResponse(complaintId, await this.commands.execute(new SettlePointCommand(data, caller, intent)));
  }
}
