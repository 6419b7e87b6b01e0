import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { GiveAppealGuidanceCommand } from './give-appeal-guidance.command.js';
import { GiveAppealGuidanceRequest } from './give-appeal-guidance.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class GiveAppealGuidanceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/appeal-guidance')
  @CommandOperation({
    id: 'giveAppealGuidance',
    summary: 'Record that missing guidance on how to appeal was given',
    description: 'The party’s time for appeals begins on that day.',
    allowed: 'handle-complaint',
  })
  async giveAppealGuidance(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: GiveAppealGuidanceRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, decisionId, personId: body.personId ?? null, givenOn: body.givenOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new GiveAppealGuidanceCommand(data, caller, intent)),
    );
  }
}
