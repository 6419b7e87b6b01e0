import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { pointOf } from '../../intake/point-of.js';
import { TurnContactIntoComplaintCommand } from './turn-contact-into-complaint.command.js';
import { TurnContactIntoComplaintRequest } from './turn-contact-into-complaint.request.js';

@ApiTags('contacts')
@Controller('contacts')
export class TurnContactIntoComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':contactId/complaint')
  @CommandOperation({
    id: 'turnContactIntoComplaint',
    summary: 'Turn a contact into a complaint',
    allowed: 'manage-complaint',
  })
  async turnContactIntoComplaint(
    @IdParam('contactId') contactId: string,
    @Body() body: TurnContactIntoComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = {
      complaintId: contactId,
      turnedOn: body.turnedOn,
      points: body.points.map((point, index) => pointOf(point, thingId(intent, 'point', index))),
    };
    return commandResponse(
      contactId,
      await this.commands.execute(new TurnContactIntoComplaintCommand(data, caller, intent)),
    );
  }
}
