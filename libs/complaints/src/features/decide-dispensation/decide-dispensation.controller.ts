import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { DecideDispensationCommand } from './decide-dispensation.command.js';
import { DecideDispensationRequest } from './decide-dispensation.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class DecideDispensationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/dispensation')
  @CommandOperation({
    id: 'decideDispensation',
    summary: 'Record whether Ankestyrelsen looks away from an exceeded deadline',
    description: 'Retssikkerhedsloven § 67, stk. 2. When it does not, the complaint can only be dismissed or lapse.',
    allowed: 'record-appeal-outcome',
  })
  async decideDispensation(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: DecideDispensationRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, granted: body.granted, decidedOn: body.decidedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new DecideDispensationCommand(data, caller, intent)),
    );
  }
}
