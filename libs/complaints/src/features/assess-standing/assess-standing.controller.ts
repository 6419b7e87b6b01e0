import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AssessStandingCommand } from './assess-standing.command.js';
import { AssessStandingRequest } from './assess-standing.request.js';

@ApiTags('parties')
@Controller('complaints')
export class AssessStandingController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/standing')
  @CommandOperation({
    id: 'assessStanding',
    summary: 'Assess whether a complainant may complain of a point',
    description:
      'Where the rules leave it to a person. It can be assessed again; the last one holds. It refuses nobody anything.',
    allowed: 'manage-complaint',
  })
  async assessStanding(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() { pointId, standing, assessedOn, reason }: AssessStandingRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, personId, pointId, standing, assessedOn, reason };
    return commandResponse(complaintId, await this.commands.execute(new AssessStandingCommand(data, caller, intent)));
  }
}
