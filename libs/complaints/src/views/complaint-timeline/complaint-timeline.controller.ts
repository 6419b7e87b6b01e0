import { Controller, Get, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { ComplaintTimelineQuery } from './complaint-timeline.query.js';
import { ComplaintTimelineResponse } from './complaint-timeline.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintTimelineController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/timeline')
  @QueryOperation({
    id: 'readComplaintTimeline',
    summary: 'Read everything that happened to a contact or a complaint',
    description: 'With names and texts: so it needs the permission to read them.',
    allowed: 'read-complaint-with-persons',
    reads: 'complaints',
    answer: ComplaintTimelineResponse,
  })
  async read(
    @IdParam('complaintId') complaintId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComplaintTimelineResponse> {
    const { answer, etag } = await this.queries.execute(new ComplaintTimelineQuery(complaintId, caller));
    void reply.header('ETag', etag);
    return answer;
  }
}
