import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RemoveCitizenContactCommand } from './remove-citizen-contact.command.js';
import { RemoveCitizenContactRequest } from './remove-citizen-contact.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RemoveCitizenContactController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/citizen-contacts/:citizenContactId/removal')
  @CommandOperation({
    id: 'removeCitizenContact',
    summary: 'Remove a contact with the citizen that never was',
    description: 'It leaves the journey and its figures; the timeline keeps it.',
    allowed: 'record-journey',
  })
  async removeCitizenContact(
    @IdParam('complaintId') complaintId: string,
    @IdParam('citizenContactId') contactId: string,
    @Body() body: RemoveCitizenContactRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, contactId, reason: body.reason };
    return commandResponse(
      contactId,
      await this.commands.execute(new RemoveCitizenContactCommand(data, caller, intent)),
    );
  }
}
