import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { ComplaintQuery } from './complaint.query.js';
import { ComplaintRequest } from './complaint.request.js';
import { ComplaintResponse } from './complaint.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId')
  @QueryOperation({
    id: 'readComplaint',
    summary: 'Read a contact or a complaint',
    description:
      'Pseudonymised; with names and texts when `persons` is true, which needs read-complaint-with-persons. As it ' +
      'stands, or with `asOf` as it was known at the end of a day.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: ComplaintResponse,
  })
  async read(
    @IdParam('complaintId') complaintId: string,
    @Query() { persons = false, asOf }: ComplaintRequest,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComplaintResponse> {
    const { answer, etag } = await this.queries.execute(new ComplaintQuery(complaintId, { persons, asOf }, caller));
    void reply.header('ETag', etag);
    return answer;
  }
}
