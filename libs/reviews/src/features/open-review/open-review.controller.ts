import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { OpenReviewCommand } from './open-review.command.js';
import { OpenReviewRequest } from './open-review.request.js';

@ApiTags('reviews')
@Controller('reviews')
export class OpenReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'openReview',
    summary: 'Open a review',
    description: 'A draft: nobody but the borgerrådgiver sees it until it is published.',
    allowed: 'conduct-review',
    creates: true,
  })
  async openReview(
    @Body() body: OpenReviewRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { openedOn, occasion, complaintId = null, consent, subject } = body;
    const reviewId = thingId(intent, 'review');
    const data = {
      reviewId,
      openedBy: caller.staffId,
      openedOn,
      occasion,
      complaintId,
      consent: consent ? { givenOn: consent.givenOn, how: consent.how } : null,
      subject,
    };
    return commandResponse(reviewId, await this.commands.execute(new OpenReviewCommand(data, caller, intent)));
  }
}
