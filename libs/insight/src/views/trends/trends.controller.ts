import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { demand, type Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { publishable } from '../../domain/trend.js';
import { asFile, wantsCsv } from '../../export/format.js';
import { JsonOrCsv } from '../../export/json-or-csv.js';
import { filtersOf } from './cut.request.js';
import { trendsCsv } from './trends.csv.js';
import { TrendsQuery } from './trends.query.js';
import { TrendsRequest } from './trends.request.js';
import { TrendsResponse } from './trends.response.js';

@ApiTags('insight')
@Controller('trends')
export class TrendsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @JsonOrCsv(TrendsResponse)
  @QueryOperation({
    id: 'readTrends',
    summary: 'Count contacts, complaints or points by period',
    description:
      'Counts with shares and change, divided and filtered as asked, as they stand or as they were known at the end ' +
      'of a day. Every figure can be opened down to its cases.',
    allowed: 'read-figures',
    reads: 'insight',
  })
  async read(
    @Query() request: TrendsRequest,
    @CallerOf() caller: Caller,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrendsResponse | string> {
    const { unit, bucket, basis, by, level, format, profile } = request;
    const asCsv = wantsCsv(format, accept);
    if (asCsv) demand(caller, 'export-figures');
    const cut = { unit, bucket, basis, by, level, filters: filtersOf(request) };
    const { table, answer } = await this.queries.execute(new TrendsQuery(cut, request, request, caller));
    void reply.header('Vary', 'Accept');
    if (!asCsv) return answer;
    asFile(reply, `${answer.definition.id}-${answer.asOf ?? answer.readOn}`);
    return trendsCsv(publishable(table), answer, profile);
  }
}
