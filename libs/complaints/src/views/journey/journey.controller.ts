import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, preferredToJson, QueryOperation } from '@lydhoer/http';
import { JourneyQuery } from './journey.query.js';
import { JourneyRequest } from './journey.request.js';
import { JourneyResponse } from './journey.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class JourneyController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/journey')
  @ApiExtraModels(JourneyResponse)
  @ApiResponse({
    status: 200,
    description: 'A Danish text when `format` or `Accept` asks for it.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(JourneyResponse) } },
      'text/plain': { schema: { type: 'string' } },
    },
  })
  @QueryOperation({
    id: 'readJourney',
    summary: 'Read what the citizen met (klagerejse)',
    description:
      'In order, also from before the complaint: contacts, changes of adviser, waiting times, deadlines met and ' +
      'missed, answers, decisions, outcomes and published reviews; and what it comes to. Pseudonymised; with names ' +
      'and texts when `persons` is true, which needs read-complaint-with-persons. As it stands, or with `asOf` as it ' +
      'was known at the end of a day.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
  })
  async read(
    @IdParam('complaintId') complaintId: string,
    @Query() { persons = false, asOf, format }: JourneyRequest,
    @CallerOf() caller: Caller,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JourneyResponse | string> {
    const { answer, etag, text } = await this.queries.execute(new JourneyQuery(complaintId, { persons, asOf }, caller));
    void reply.header('Vary', 'Accept');
    void reply.header('ETag', etag);
    const aloud = format === undefined ? preferredToJson('text/plain', accept) : format === 'text';
    if (!aloud) return answer;
    void reply.header('Content-Type', 'text/plain; charset=utf-8');
    void reply.header('Content-Language', 'da');
    return text();
  }
}
