import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { DischargeDutyCommand } from './discharge-duty.command.js';
import { DischargeDutyRequest } from './discharge-duty.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class DischargeDutyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/duties/:dutyId/discharge')
  @CommandOperation({
    id: 'dischargeDuty',
    summary: 'Say how a duty ended',
    description: 'Also possible after the complaint was withdrawn or closed.',
    allowed: 'answer-point',
  })
  async dischargeDuty(
    @IdParam('complaintId') complaintId: string,
    @IdParam('dutyId') dutyId: string,
    @Body() body: DischargeDutyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { how, dischargedOn, note = null } = body;
    const dischargedAt = body.dischargedAt === undefined ? null : new Date(body.dischargedAt).toISOString();
    const data = { complaintId, dutyId, how, dischargedOn, dischargedAt, note };
    return commandResponse(dutyId, await this.commands.execute(new DischargeDutyCommand(data, caller, intent)));
  }
}
