import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { namedId, textKey, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { textStream } from '../../domain/forgetting.values.js';
import { ForgetTextCommand } from './forget-text.command.js';
import { ForgetTextRequest } from './forget-text.request.js';

@ApiTags('privacy')
@Controller('forgettings/texts')
export class ForgetTextController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'forgetText',
    summary: 'Forget the free text of a case for good',
    description:
      'Destroys the key under which all free text of one complaint, review, tagged point, learning point or action is ' +
      'sealed. It can never be read again, and none can be added: what needs words, an answer or a correction, is no ' +
      'longer possible. A case that nobody has ended is therefore not forgotten because its time is over. Figures do not ' +
      'change.',
    allowed: 'operate',
    creates: true,
  })
  async forget(
    @Body() { kind, id, ground }: ForgetTextRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const forgettingId = namedId('forgetting', textKey(textStream(kind, id)));
    const command = new ForgetTextCommand({ forgettingId, kind, id, ground }, caller, intent);
    return commandResponse(forgettingId, await this.commands.execute(command));
  }
}
