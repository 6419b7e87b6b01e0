import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, languageOf, QueryOperation } from '@lydhoer/http';
import { ComplaintDeadlinesQuery } from './complaint-deadlines.query.js';
import { ComplaintDeadlinesRequest } from './complaint-deadlines.request.js';
import { ComplaintDeadlinesResponse } from './complaint-deadlines.response.js';

@ApiTags('deadlines')
@Controller('complaints')
export class ComplaintDeadlinesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/deadlines')
  @QueryOperation({
    id: 'readComplaintDeadlines',
    summary: 'Read the deadlines of a complaint, and how each came about',
    description:
      'Each with its rule and paragraph, its start, both dates and which of them counts, every day that moved it, ' +
      'pauses, extensions and moves; and as two plain sentences in the language of the answer. How each stands is ' +
      'told for today in Denmark, or with `asOf` as it was known at the end of a day.',
    allowed: 'read-complaint',
    reads: 'complaints',
    answer: ComplaintDeadlinesResponse,
  })
  read(
    @IdParam('complaintId') complaintId: string,
    @Query() { asOf }: ComplaintDeadlinesRequest,
    @Headers('accept-language') language: string | undefined,
    @CallerOf() caller: Caller,
  ): Promise<ComplaintDeadlinesResponse> {
    return this.queries.execute(new ComplaintDeadlinesQuery(complaintId, asOf, languageOf(language), caller));
  }
}
