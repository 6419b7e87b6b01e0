import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReceivePowerOfAttorneyCommand } from './receive-power-of-attorney.command.js';
import { ReceivePowerOfAttorneyRequest } from './receive-power-of-attorney.request.js';

@ApiTags('parties')
@Controller('complaints')
export class ReceivePowerOfAttorneyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/power-of-attorney')
  @CommandOperation({
    id: 'receivePowerOfAttorney',
    summary: 'Record that a representative’s power of attorney was received',
    description: 'Once; with a reason it puts right the day that was recorded.',
    allowed: 'handle-complaint',
  })
  async receivePowerOfAttorney(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() { receivedOn, reason }: ReceivePowerOfAttorneyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, personId, receivedOn, ...(reason !== undefined && { reason }) };
    return commandResponse(
      complaintId,
      await this.commands.execute(new ReceivePowerOfAttorneyCommand(data, caller, intent)),
    );
  }
}
