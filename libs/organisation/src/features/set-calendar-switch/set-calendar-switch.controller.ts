import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { SetCalendarSwitchCommand } from './set-calendar-switch.command.js';
import { SetCalendarSwitchRequest } from './set-calendar-switch.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class SetCalendarSwitchController {
  constructor(private readonly commands: CommandBus) {}

  @Post('calendar-switches')
  @CommandOperation({
    id: 'setCalendarSwitch',
    summary: 'Say from when a half holiday is off, or is not',
    description: 'Open deadlines are then counted again, and what was settled is not.',
    allowed: 'set-deadlines',
  })
  async set(
    @Body() body: SetCalendarSwitchRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { family, switchedOn, validFrom, reason } = body;
    const data = { switch: body.switch, family, switchedOn, validFrom, reason };
    return commandResponse(
      data.switch,
      await this.commands.execute(new SetCalendarSwitchCommand(data, caller, intent)),
    );
  }
}
