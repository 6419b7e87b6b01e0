import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AcknowledgeComplaintCommand } from './acknowledge-complaint.command.js';
import { AcknowledgeComplaintRequest } from './acknowledge-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class AcknowledgeComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/acknowledgement')
  @CommandOperation({
    id: 'acknowledgeComplaint',
    summary: 'Record that the receipt was acknowledged',
    description: 'Of a contact or a complaint, once. Meets the service goal ACK.',
    allowed: 'handle-complaint',
  })
  async acknowledgeComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() body: AcknowledgeComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, acknowledgedOn: body.acknowledgedOn, how: body.how };
    return commandResponse(
      complaintId,
      await this.commands.execute(new AcknowledgeComplaintCommand(data, caller, intent)),
    );
  }
}
