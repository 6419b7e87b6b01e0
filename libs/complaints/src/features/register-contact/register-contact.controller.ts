import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { intakeOf } from '../../intake/intake-of.js';
import { peopleOf } from '../../intake/people-of.js';
import { worryOf } from '../../intake/worry-of.js';
import { RegisterContactCommand } from './register-contact.command.js';
import { RegisterContactRequest } from './register-contact.request.js';

@ApiTags('contacts')
@Controller('contacts')
export class RegisterContactController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'registerContact',
    summary: 'Register a contact that is no complaint',
    allowed: 'register-complaint',
    creates: true,
  })
  async registerContact(
    @Body() body: RegisterContactRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const complaintId = thingId(intent, 'complaint');
    const { people, persons } = peopleOf(body, intent);
    const worry = worryOf(body, intent);
    const data = { ...(people && { people }), ...(worry && { worry }), intake: intakeOf(body, complaintId, intent) };
    const command = new RegisterContactCommand(data, persons, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
