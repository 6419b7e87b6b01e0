import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReleasePartyCommand } from './release-party.command.js';
import { ReleasePartyRequest } from './release-party.request.js';

@ApiTags('parties')
@Controller('complaints')
export class ReleasePartyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/departure')
  @CommandOperation({
    id: 'releaseParty',
    summary: 'Let a party leave a contact or a complaint',
    allowed: 'handle-complaint',
  })
  async releaseParty(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() { leftOn, roles, reason }: ReleasePartyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, personId, leftOn, roles: roles ?? null, reason: reason ?? null };
    return commandResponse(complaintId, await this.commands.execute(new ReleasePartyCommand(data, caller, intent)));
  }
}
