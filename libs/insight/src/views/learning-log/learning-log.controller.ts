import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { demand, type Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import type { InsightRefusal } from '../../domain/insight.refusals.js';
import { asFile, wantsCsv } from '../../export/format.js';
import { JsonOrCsv } from '../../export/json-or-csv.js';
import { learningLogCsv } from './learning-log.csv.js';
import { filterText, LearningLogQuery } from './learning-log.query.js';
import { LearningLogRequest } from './learning-log.request.js';
import { LearningLogResponse } from './learning-log.response.js';

/** A longer file takes seconds in which this process answers nobody else. */
const mostRowsAtOnce = 5_000;

@ApiTags('insight')
@Controller('learning-log')
export class LearningLogController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @JsonOrCsv(LearningLogResponse)
  @QueryOperation({
    id: 'readLearningLog',
    summary: 'Read what was learned, what is done about it, and whether it works',
    description: 'As CSV up to 5 000 rows; a longer file is asked for with POST /exports/learning-log.',
    allowed: 'read-figures',
    reads: 'insight',
  })
  async read(
    @Query() request: LearningLogRequest,
    @CallerOf() caller: Caller,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LearningLogResponse | string> {
    const { status, owner, theme, dueBefore, limit, cursor, format, profile } = request;
    const filters = { status, owner, theme, dueBefore };
    void reply.header('Vary', 'Accept');
    if (!wantsCsv(format, accept)) {
      return this.queries.execute(new LearningLogQuery(filters, { limit, cursor }, caller));
    }
    demand(caller, 'export-figures');
    const most = { limit: mostRowsAtOnce, cursor: undefined };
    const answer = await this.queries.execute(new LearningLogQuery(filters, most, caller));
    if (answer.next !== null) throw new Refusal<InsightRefusal>('export-too-long', { most: mostRowsAtOnce });
    asFile(reply, `laeringslog-${answer.readOn}`);
    return [...learningLogCsv(answer, filterText(filters), profile)].join('');
  }
}
