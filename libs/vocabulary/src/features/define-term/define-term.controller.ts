import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { schemes } from '../../domain/vocabulary.events.js';
import { schemeNamed } from '../../domain/vocabulary.schemes.js';
import { DefineTermCommand } from './define-term.command.js';
import { DefineTermRequest } from './define-term.request.js';

@ApiTags('vocabulary')
@Controller('vocabulary')
export class DefineTermController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':scheme/terms')
  @ApiParam({ name: 'scheme', enum: schemes, description: 'The list of words that gets it.' })
  @CommandOperation({
    id: 'defineTerm',
    summary: 'Define a term',
    allowed: 'manage-vocabulary',
    creates: true,
  })
  async define(
    @Param('scheme') scheme: string,
    @Body() body: DefineTermRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { code, parent = null, labelDa, labelEn, validFrom, validTo = null, source = null } = body;
    const term = { scheme: schemeNamed(scheme), code, parent, labelDa, labelEn, validFrom, validTo, source };
    return commandResponse(code, await this.commands.execute(new DefineTermCommand(term, caller, intent)));
  }
}
