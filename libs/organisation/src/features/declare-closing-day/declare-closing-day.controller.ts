import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { DeclareClosingDayCommand } from './declare-closing-day.command.js';
import { DeclareClosingDayRequest } from './declare-closing-day.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class DeclareClosingDayController {
  constructor(private readonly commands: CommandBus) {}

  @Post('closing-days')
  @CommandOperation({
    id: 'declareClosingDay',
    summary: 'Declare a closing day of the municipality',
    description:
      'Open deadlines are then counted again, and what was settled is not. `GET /deadlines/recalculation?closingDay=` ' +
      'says before it is done which deadlines would move.',
    allowed: 'set-deadlines',
    creates: true,
  })
  async declare(
    @Body() body: DeclareClosingDayRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { on, name, reason } = body;
    const data = { on, name, reason };
    return commandResponse(on, await this.commands.execute(new DeclareClosingDayCommand(data, caller, intent)));
  }
}
