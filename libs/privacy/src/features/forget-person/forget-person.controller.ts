import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { namedId, personKey, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { ForgetPersonCommand } from './forget-person.command.js';
import { ForgetPersonRequest } from './forget-person.request.js';

@ApiTags('privacy')
@Controller('forgettings/persons')
export class ForgetPersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'forgetPerson',
    summary: 'Forget a person for good',
    description:
      'Destroys the key under which the name and identifiers of a person are sealed. They can never be read again, ' +
      'anywhere, and none can be added. Figures do not change.',
    allowed: 'operate',
    creates: true,
  })
  async forget(
    @Body() { personId, ground }: ForgetPersonRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const forgettingId = namedId('forgetting', personKey(personId));
    const command = new ForgetPersonCommand({ forgettingId, personId, ground }, caller, intent);
    return commandResponse(forgettingId, await this.commands.execute(command));
  }
}
