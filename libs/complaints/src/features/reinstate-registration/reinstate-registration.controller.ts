import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReinstateRegistrationCommand } from './reinstate-registration.command.js';
import { ReinstateRegistrationRequest } from './reinstate-registration.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ReinstateRegistrationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/reinstatement')
  @CommandOperation({
    id: 'reinstateRegistration',
    summary: 'Let an annulled registration count again',
    description: 'It is as if it had not been annulled; both stay in the timeline.',
    allowed: 'manage-complaint',
  })
  async reinstateRegistration(
    @IdParam('complaintId') complaintId: string,
    @Body() body: ReinstateRegistrationRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new ReinstateRegistrationCommand(data, caller, intent)),
    );
  }
}
