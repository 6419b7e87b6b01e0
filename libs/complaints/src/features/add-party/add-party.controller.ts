import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { askedPerson, detailsOf, newPartyOf, personIdOf } from '../../intake/people-of.js';
import { AddPartyCommand } from './add-party.command.js';
import { AddPartyRequest } from './add-party.request.js';

@ApiTags('parties')
@Controller('complaints')
export class AddPartyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties')
  @CommandOperation({
    id: 'addParty',
    summary: 'Add a party to a contact or a complaint',
    description:
      'The id in the answer is the person’s: the one they had, when their CPR number is known. Revision and ETag are ' +
      'the complaint’s.',
    allowed: 'handle-complaint',
    creates: true,
  })
  async addParty(
    @IdParam('complaintId') complaintId: string,
    @Body() body: AddPartyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const details = detailsOf(body, personIdOf(body, 0, intent), '');
    const party = newPartyOf(body, details, { joinedOn: body.joinedOn, represents: body.represents ?? null });
    const command = new AddPartyCommand({ complaintId, party }, askedPerson(body, details, ''), caller, intent);
    const { personId, decided } = await this.commands.execute(command);
    return commandResponse(personId, decided);
  }
}
