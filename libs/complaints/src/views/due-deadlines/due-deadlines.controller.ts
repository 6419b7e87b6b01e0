import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { DueDeadlinesQuery } from './due-deadlines.query.js';
import { DueDeadlinesRequest } from './due-deadlines.request.js';
import { DueDeadlinesResponse } from './due-deadlines.response.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class DueDeadlinesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listDueDeadlines',
    summary: 'What is due: the open deadlines, the first due first',
    description: 'Of the complaints that the caller may read. `GET /complaints/{complaintId}/deadlines` explains each.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: DueDeadlinesResponse,
  })
  list(@Query() request: DueDeadlinesRequest, @CallerOf() caller: Caller): Promise<DueDeadlinesResponse> {
    return this.queries.execute(new DueDeadlinesQuery(request, caller));
  }
}
