import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { OfferDialogueCommand } from './offer-dialogue.command.js';
import { OfferDialogueRequest } from './offer-dialogue.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class OfferDialogueController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/dialogue')
  @CommandOperation({
    id: 'offerDialogue',
    summary: 'Offer the complainant a conversation',
    description:
      'Styrket borgerkontakt: about the formalitet points that are not answered yet. It may be offered again.',
    allowed: 'handle-complaint',
  })
  async offerDialogue(
    @IdParam('complaintId') complaintId: string,
    @Body() body: OfferDialogueRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, offeredOn: body.offeredOn, how: body.how };
    return commandResponse(complaintId, await this.commands.execute(new OfferDialogueCommand(data, caller, intent)));
  }
}
