import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { GiveMissingReasonsCommand } from './give-missing-reasons.command.js';
import { GiveMissingReasonsRequest } from './give-missing-reasons.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class GiveMissingReasonsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/missing-reasons')
  @CommandOperation({
    id: 'giveMissingReasons',
    summary: 'Record that missing reasons were given',
    description:
      'The party’s time for appeals begins anew on that day (forvaltningsloven §§ 22-24; a jurist has to confirm it).',
    allowed: 'handle-complaint',
  })
  async giveMissingReasons(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: GiveMissingReasonsRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { personId = null, ground, givenOn } = body;
    const data = { complaintId, decisionId, personId, ground, givenOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new GiveMissingReasonsCommand(data, caller, intent)),
    );
  }
}
