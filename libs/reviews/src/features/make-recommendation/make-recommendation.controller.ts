import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { MakeRecommendationCommand } from './make-recommendation.command.js';
import { MakeRecommendationRequest } from './make-recommendation.request.js';

@ApiTags('reviews')
@Controller('reviews')
export class MakeRecommendationController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':reviewId/recommendations')
  @CommandOperation({
    id: 'makeRecommendation',
    summary: 'Make a recommendation',
    description: 'A draft until the review is published; its addressee can then reply.',
    allowed: 'conduct-review',
    creates: true,
  })
  async makeRecommendation(
    @IdParam('reviewId') reviewId: string,
    @Body() body: MakeRecommendationRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { addressee, replyDueOn, text } = body;
    const recommendationId = thingId(intent, 'recommendation');
    const data = {
      reviewId,
      recommendationId,
      addressee: { kind: addressee.kind, id: addressee.id },
      replyDueOn,
      text,
    };
    return commandResponse(
      recommendationId,
      await this.commands.execute(new MakeRecommendationCommand(data, caller, intent)),
    );
  }
}
