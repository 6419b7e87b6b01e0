import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ConcludeReviewCommand } from './conclude-review.command.js';

@ApiTags('reviews')
@Controller('reviews')
export class ConcludeReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/conclusion')
  @CommandOperation({
    id: 'concludeReview',
    summary: 'Conclude a review',
    description: 'Publishes what is still a draft. Recommendations without a reply stay open.',
    allowed: 'conduct-review',
  })
  async concludeReview(
    @IdParam('reviewId') reviewId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { reviewId };
    return commandResponse(reviewId, await this.commands.execute(new ConcludeReviewCommand(data, caller, intent)));
  }
}
