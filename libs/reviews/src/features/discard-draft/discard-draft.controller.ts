import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { DiscardDraftCommand } from './discard-draft.command.js';

@ApiTags('reviews')
@Controller('reviews')
export class DiscardDraftController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/drafts/:draftId/removal')
  @CommandOperation({
    id: 'discardDraft',
    summary: 'Discard a finding or a recommendation that is a draft',
    allowed: 'conduct-review',
  })
  async discardDraft(
    @IdParam('reviewId') reviewId: string,
    @IdParam('draftId') draftId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { reviewId, draftId };
    return commandResponse(draftId, await this.commands.execute(new DiscardDraftCommand(data, caller, intent)));
  }
}
