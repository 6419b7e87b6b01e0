import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectDutyDischargeCommand } from './correct-duty-discharge.command.js';
import { CorrectDutyDischargeRequest, type RightDischargeRequest } from './correct-duty-discharge.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class CorrectDutyDischargeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/duties/:dutyId/discharge-correction')
  @CommandOperation({
    id: 'correctDutyDischarge',
    summary: 'Correct how and when a duty ended',
    description:
      'Whether its deadlines were met follows. Also possible after the complaint was withdrawn or closed, because figures must be right.',
    allowed: 'manage-complaint',
  })
  async correctDutyDischarge(
    @IdParam('complaintId') complaintId: string,
    @IdParam('dutyId') dutyId: string,
    @Body() { discharge, reason }: CorrectDutyDischargeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, dutyId, discharge: discharge ? dischargeOf(discharge) : null, reason };
    return commandResponse(dutyId, await this.commands.execute(new CorrectDutyDischargeCommand(data, caller, intent)));
  }
}

const dischargeOf = ({ how, dischargedOn, dischargedAt }: RightDischargeRequest) => ({
  how,
  dischargedOn,
  dischargedAt: dischargedAt === undefined ? null : new Date(dischargedAt).toISOString(),
});
