import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { BringBeforeCourtCommand } from './bring-before-court.command.js';
import { BringBeforeCourtRequest } from './bring-before-court.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class BringBeforeCourtController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/court-case')
  @CommandOperation({
    id: 'bringBeforeCourt',
    summary: 'Record that a committee’s case was brought before the court',
    allowed: 'record-appeal-outcome',
  })
  async bringBeforeCourt(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: BringBeforeCourtRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, broughtOn: body.broughtOn };
    return commandResponse(complaintId, await this.commands.execute(new BringBeforeCourtCommand(data, caller, intent)));
  }
}
