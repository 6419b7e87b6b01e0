import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { RecommendationListQuery } from './recommendation-list.query.js';
import { RecommendationListRequest } from './recommendation-list.request.js';
import { RecommendationListResponse } from './recommendation-list.response.js';
import { ReviewListQuery } from './review-list.query.js';
import { ReviewListRequest } from './review-list.request.js';
import { ReviewListResponse } from './review-list.response.js';
import { ReviewQuery } from './review.query.js';
import { ReviewResponse } from './review.response.js';

@ApiTags('reviews')
@Controller()
export class ReviewsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('reviews')
  @QueryOperation({
    id: 'listReviews',
    summary: 'Reviews, the latest opened first',
    description: 'The borgerrådgiver sees all of them; others what is published of them.',
    allowed: 'read-complaint',
    reads: 'reviews',
    answer: ReviewListResponse,
  })
  reviews(@Query() wanted: ReviewListRequest, @CallerOf() caller: Caller): Promise<ReviewListResponse> {
    return this.queries.execute(new ReviewListQuery(wanted, caller));
  }

  @Get('reviews/:reviewId')
  @QueryOperation({
    id: 'readReview',
    summary: 'A review with its findings and recommendations',
    description: 'The borgerrådgiver sees drafts; to others they do not exist.',
    allowed: 'read-complaint',
    reads: 'reviews',
    answer: ReviewResponse,
  })
  async review(
    @IdParam('reviewId') reviewId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewResponse> {
    const { answer, etag } = await this.queries.execute(new ReviewQuery(reviewId, caller));
    if (etag !== null) void reply.header('ETag', etag);
    return answer;
  }

  @Get('recommendations')
  @QueryOperation({
    id: 'listRecommendations',
    summary: 'Published recommendations, the one due first standing first',
    allowed: 'read-complaint',
    reads: 'reviews',
    answer: RecommendationListResponse,
  })
  recommendations(
    @Query() wanted: RecommendationListRequest,
    @CallerOf() caller: Caller,
  ): Promise<RecommendationListResponse> {
    return this.queries.execute(new RecommendationListQuery(wanted, caller));
  }
}
