import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { filtersOf } from './cut.request.js';
import { TrendCasesQuery } from './trend-cases.query.js';
import { TrendCasesRequest } from './trend-cases.request.js';
import { TrendCasesResponse } from './trend-cases.response.js';

@ApiTags('insight')
@Controller('trends/cases')
export class TrendCasesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'readTrendCases',
    summary: 'Open a figure down to its cases',
    description:
      'The contacts or complaints that a figure of /trends counts: each of its rows names the address. They are ' +
      'pseudonymised. Those that the caller may not read are counted but not listed.',
    allowed: 'read-complaint',
    reads: 'insight',
    answer: TrendCasesResponse,
  })
  read(@Query() request: TrendCasesRequest, @CallerOf() caller: Caller): Promise<TrendCasesResponse> {
    const { unit, basis, level } = request;
    const cut = { unit, basis, level, filters: filtersOf(request) };
    return this.queries.execute(new TrendCasesQuery(cut, request, request, request, caller));
  }
}
