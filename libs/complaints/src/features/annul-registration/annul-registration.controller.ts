import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AnnulRegistrationCommand } from './annul-registration.command.js';
import { AnnulRegistrationRequest } from './annul-registration.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class AnnulRegistrationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/annulment')
  @CommandOperation({
    id: 'annulRegistration',
    summary: 'Annul a registration that was a mistake',
    description:
      'It stays readable, and counts nowhere: in no list unless asked for, no figure, no deadline. It can be reinstated.',
    allowed: 'manage-complaint',
  })
  async annulRegistration(
    @IdParam('complaintId') complaintId: string,
    @Body() body: AnnulRegistrationRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { ground, otherComplaintId = null, reason } = body;
    const data = { complaintId, ground, otherComplaintId, reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new AnnulRegistrationCommand(data, caller, intent)),
    );
  }
}
