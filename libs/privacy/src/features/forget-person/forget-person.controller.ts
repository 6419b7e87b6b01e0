import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { namedId, personKey, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, commandResponse, IntentOf } from '@lydhoer/http';
import { ViewsBehind } from '@lydhoer/read-models';
import { NamingTexts, type NamingText } from '../../lookups/naming-texts.js';
import { ForgetPersonCommand } from './forget-person.command.js';
import { ForgetPersonRequest } from './forget-person.request.js';
import { ForgottenPersonResponse } from './forget-person.response.js';

@ApiTags('privacy')
@Controller('forgettings/persons')
export class ForgetPersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly namingTexts: NamingTexts,
  ) {}

  @Post()
  @CommandOperation({
    id: 'forgetPerson',
    summary: 'Forget a person for good',
    description:
      'Destroys the key under which the name, CPR number and contact details of a person are sealed. They can never be ' +
      'read again, anywhere, none can be added, and nobody is found by the CPR number. Figures do not change. The answer ' +
      'says which free texts may still name the person, without a word of them.',
    allowed: 'operate',
    creates: true,
    answer: ForgottenPersonResponse,
  })
  async forget(
    @Body() { personId, ground }: ForgetPersonRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<ForgottenPersonResponse> {
    const forgettingId = namedId('forgetting', personKey(personId));
    const command = new ForgetPersonCommand({ forgettingId, personId, ground }, caller, intent);
    const decided = await this.commands.execute(command);
    const mayStillName = await this.mayStillName(personId);
    return Object.assign(new ForgottenPersonResponse(), commandResponse(forgettingId, decided), { mayStillName });
  }

  /** The person is forgotten by now, whatever the views can say. */
  private async mayStillName(personId: string): Promise<NamingText[] | null> {
    try {
      return [...(await this.namingTexts.of(personId))];
    } catch (error) {
      if (error instanceof ViewsBehind) return null;
      throw error;
    }
  }
}
