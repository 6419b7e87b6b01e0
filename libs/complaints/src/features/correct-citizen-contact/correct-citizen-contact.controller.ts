import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectCitizenContactCommand } from './correct-citizen-contact.command.js';
import { CorrectCitizenContactRequest } from './correct-citizen-contact.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectCitizenContactController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/citizen-contacts/:citizenContactId/correction')
  @CommandOperation({
    id: 'correctCitizenContact',
    summary: 'Correct what was recorded of being in touch',
    description:
      'Everything about it as it stands from here on, its note too. What was recorded before stays in the timeline.',
    allowed: 'record-journey',
  })
  async correctCitizenContact(
    @IdParam('complaintId') complaintId: string,
    @IdParam('citizenContactId') contactId: string,
    @Body() body: CorrectCitizenContactRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { contactedOn, means, direction, storyToldAgain, note = null, reason } = body;
    const data = { complaintId, contactId, contactedOn, means, direction, storyToldAgain, note, reason };
    return commandResponse(
      contactId,
      await this.commands.execute(new CorrectCitizenContactCommand(data, caller, intent)),
    );
  }
}
