import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { ComplaintListQuery } from './complaint-list.query.js';
import { ComplaintListRequest } from './complaint-list.request.js';
import { ComplaintListResponse } from './complaint-list.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listComplaints',
    summary: 'Find contacts and complaints, the latest received first',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: ComplaintListResponse,
  })
  list(@Query() request: ComplaintListRequest, @CallerOf() caller: Caller): Promise<ComplaintListResponse> {
    return this.queries.execute(new ComplaintListQuery(request, caller));
  }
}
