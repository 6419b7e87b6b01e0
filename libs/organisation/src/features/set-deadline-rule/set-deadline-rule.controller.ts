import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { SetDeadlineRuleCommand } from './set-deadline-rule.command.js';
import { SetDeadlineRuleRequest } from './set-deadline-rule.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class SetDeadlineRuleController {
  constructor(private readonly commands: CommandBus) {}

  @Post('deadline-rules/:rule/settings')
  @ApiParam({ name: 'rule', description: 'The code of a rule in docs/deadline-rules.md, such as REASSESS_4W.' })
  @CommandOperation({
    id: 'setDeadlineRule',
    summary: 'Say how a rule of deadlines is read here, where the law leaves it open',
    description: 'Open deadlines of the rule that began on the day or later are counted again.',
    allowed: 'set-deadlines',
  })
  async set(
    @Param('rule') rule: string,
    @Body() body: SetDeadlineRuleRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { judgedBy = null, lettersDelivered = null, silenceMeans = null, dueSoonDays = null } = body;
    const { validFrom, reason } = body;
    const data = { rule, judgedBy, lettersDelivered, silenceMeans, dueSoonDays, validFrom, reason };
    return commandResponse(rule, await this.commands.execute(new SetDeadlineRuleCommand(data, caller, intent)));
  }
}
