import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { schemes } from '../../domain/vocabulary.events.js';
import { schemeNamed } from '../../domain/vocabulary.schemes.js';
import { RetireTermCommand } from './retire-term.command.js';
import { RetireTermRequest } from './retire-term.request.js';

@ApiTags('vocabulary')
@Controller('vocabulary')
export class RetireTermController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':scheme/terms/:code/retire')
  @ApiParam({ name: 'scheme', enum: schemes, description: 'The list of words that has it.' })
  @ApiParam({ name: 'code', description: 'The code of the term: `TIME.LONG`.' })
  @CommandOperation({ id: 'retireTerm', summary: 'Retire a term', allowed: 'manage-vocabulary' })
  async retire(
    @Param('scheme') scheme: string,
    @Param('code') code: string,
    @Body() body: RetireTermRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { scheme: schemeNamed(scheme), code, validTo: body.validTo };
    return commandResponse(code, await this.commands.execute(new RetireTermCommand(data, caller, intent)));
  }
}
