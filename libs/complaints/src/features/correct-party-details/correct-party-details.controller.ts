import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { askedPerson, detailsOf } from '../../intake/people-of.js';
import { CorrectPartyDetailsCommand } from './correct-party-details.command.js';
import { CorrectPartyDetailsRequest } from './correct-party-details.request.js';

@ApiTags('parties')
@Controller('complaints')
export class CorrectPartyDetailsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/details')
  @CommandOperation({
    id: 'correctPartyDetails',
    summary: 'Correct what is recorded of a party',
    description:
      'A CPR number in the place of another finds the person from now on, and the other one no longer does. A number ' +
      'that belongs to somebody else is refused: then the wrong person is recorded, which is corrected as such.',
    allowed: 'handle-complaint',
  })
  async correctPartyDetails(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() body: CorrectPartyDetailsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const details = detailsOf(body, personId, '');
    const data = { complaintId, ...details, removed: body.removed ?? [], reason: body.reason };
    const person = askedPerson({ personId }, details, '');
    const command = new CorrectPartyDetailsCommand(data, person, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
