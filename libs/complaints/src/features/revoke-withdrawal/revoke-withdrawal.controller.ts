import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RevokeWithdrawalCommand } from './revoke-withdrawal.command.js';
import { RevokeWithdrawalRequest } from './revoke-withdrawal.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RevokeWithdrawalController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/withdrawal/revocation')
  @CommandOperation({
    id: 'revokeWithdrawal',
    summary: 'Revoke a withdrawal that was recorded by mistake',
    description: 'It is open again; deadlines run again from where they began.',
    allowed: 'manage-complaint',
  })
  async revokeWithdrawal(
    @IdParam('complaintId') complaintId: string,
    @Body() body: RevokeWithdrawalRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, reason: body.reason };
    return commandResponse(complaintId, await this.commands.execute(new RevokeWithdrawalCommand(data, caller, intent)));
  }
}
