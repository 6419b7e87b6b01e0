import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { PublishReviewCommand } from './publish-review.command.js';

@ApiTags('reviews')
@Controller('reviews')
export class PublishReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/publication')
  @CommandOperation({
    id: 'publishReview',
    summary: 'Publish the drafts of a review',
    description: 'What is recorded later is a draft again, until the next publication.',
    allowed: 'conduct-review',
  })
  async publishReview(
    @IdParam('reviewId') reviewId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { reviewId };
    return commandResponse(reviewId, await this.commands.execute(new PublishReviewCommand(data, caller, intent)));
  }
}
