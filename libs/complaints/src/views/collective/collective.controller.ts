import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { CollectiveQuery } from './collective.query.js';
import { CollectiveRequest } from './collective.request.js';
import { CollectiveResponse } from './collective.response.js';

@ApiTags('collectives')
@Controller('collectives')
export class CollectiveController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':collectiveId')
  @QueryOperation({
    id: 'readCollective',
    summary: 'Read a collective complaint: its families, and what was answered to each',
    description:
      'Pseudonymised; with title, sources, texts and names when `persons` is true, which needs ' +
      'read-complaint-with-persons. Families whose complaint the caller may not read are counted and not shown.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: CollectiveResponse,
  })
  async read(
    @IdParam('collectiveId') collectiveId: string,
    @Query() { persons = false }: CollectiveRequest,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CollectiveResponse> {
    const { answer, etag } = await this.queries.execute(new CollectiveQuery(collectiveId, persons, caller));
    void reply.header('ETag', etag);
    return answer;
  }
}
