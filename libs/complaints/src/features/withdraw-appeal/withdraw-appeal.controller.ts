import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { WithdrawAppealCommand } from './withdraw-appeal.command.js';
import { WithdrawAppealRequest } from './withdraw-appeal.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class WithdrawAppealController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/appeal-withdrawal')
  @CommandOperation({
    id: 'withdrawAppeal',
    summary: 'Withdraw a realitet point',
    description:
      'Before it goes to Ankestyrelsen it is withdrawn; while it lies there it lapses there, which is then its outcome. ' +
      'The whole complaint is withdrawn elsewhere.',
    allowed: 'manage-complaint',
  })
  async withdrawAppeal(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: WithdrawAppealRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, withdrawnOn: body.withdrawnOn, note: body.note ?? null };
    return commandResponse(complaintId, await this.commands.execute(new WithdrawAppealCommand(data, caller, intent)));
  }
}
