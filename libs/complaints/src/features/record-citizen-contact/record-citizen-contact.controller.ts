import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordCitizenContactCommand } from './record-citizen-contact.command.js';
import { RecordCitizenContactRequest } from './record-citizen-contact.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordCitizenContactController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/citizen-contacts')
  @CommandOperation({
    id: 'recordCitizenContact',
    summary: 'Record that the citizen and the municipality were in touch',
    description:
      'Also from before the complaint, and after its end. The id in the answer is the contact’s; revision and ETag are the complaint’s.',
    allowed: 'record-journey',
    creates: true,
  })
  async recordCitizenContact(
    @IdParam('complaintId') complaintId: string,
    @Body() body: RecordCitizenContactRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { contactedOn, means, direction, storyToldAgain, note = null } = body;
    const contactId = thingId(intent, 'citizen-contact');
    const data = { complaintId, contactId, contactedOn, means, direction, storyToldAgain, note };
    return commandResponse(
      contactId,
      await this.commands.execute(new RecordCitizenContactCommand(data, caller, intent)),
    );
  }
}
