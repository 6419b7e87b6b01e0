import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReplyToRecommendationCommand } from './reply-to-recommendation.command.js';
import { ReplyToRecommendationRequest } from './reply-to-recommendation.request.js';

@ApiTags('reviews')
@Controller('reviews')
export class ReplyToRecommendationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/recommendations/:recommendationId/reply')
  @CommandOperation({
    id: 'replyToRecommendation',
    summary: 'Reply to a recommendation',
    allowed: 'reply-to-recommendation',
  })
  async replyToRecommendation(
    @IdParam('reviewId') reviewId: string,
    @IdParam('recommendationId') recommendationId: string,
    @Body() body: ReplyToRecommendationRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { reply, repliedOn, reasons = null } = body;
    const data = { reviewId, recommendationId, reply, repliedBy: caller.staffId, repliedOn, reasons };
    return commandResponse(
      recommendationId,
      await this.commands.execute(new ReplyToRecommendationCommand(data, caller, intent)),
    );
  }
}
