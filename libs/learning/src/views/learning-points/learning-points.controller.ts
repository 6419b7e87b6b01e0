import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { LearningPointQuery, LearningPointsQuery } from './learning-points.query.js';
import { LearningPointsRequest } from './learning-points.request.js';
import { LearningPointResponse, LearningPointsResponse } from './learning-points.response.js';

@ApiTags('learning')
@Controller('learning-points')
export class LearningPointsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listLearningPoints',
    summary: 'Learning points, the latest identified first',
    allowed: 'read-figures',
    reads: 'learning',
    answer: LearningPointsResponse,
  })
  all(@Query() wanted: LearningPointsRequest, @CallerOf() caller: Caller): Promise<LearningPointsResponse> {
    return this.queries.execute(new LearningPointsQuery(wanted, caller));
  }

  @Get(':learningPointId')
  @QueryOperation({
    id: 'readLearningPoint',
    summary: 'A learning point with its evidence',
    allowed: 'read-figures',
    reads: 'learning',
    answer: LearningPointResponse,
  })
  async one(
    @IdParam('learningPointId') learningPointId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LearningPointResponse> {
    const { answer, etag } = await this.queries.execute(new LearningPointQuery(learningPointId, caller));
    void reply.header('ETag', etag);
    return answer;
  }
}
