import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { WithdrawClosingDayCommand } from './withdraw-closing-day.command.js';
import { WithdrawClosingDayRequest } from './withdraw-closing-day.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class WithdrawClosingDayController {
  constructor(private readonly commands: CommandBus) {}

  @Post('closing-days/:on/withdrawal')
  @ApiParam({ name: 'on', description: 'A closing day from `GET /organisation/calendar`, yyyy-mm-dd.' })
  @CommandOperation({
    id: 'withdrawClosingDay',
    summary: 'Withdraw a closing day of the municipality',
    description: 'The deadlines that it moved are counted again, where they are still open.',
    allowed: 'set-deadlines',
  })
  async withdraw(
    @Param('on') on: string,
    @Body() { reason }: WithdrawClosingDayRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { on, reason };
    return commandResponse(on, await this.commands.execute(new WithdrawClosingDayCommand(data, caller, intent)));
  }
}
