import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { RecalculationQuery } from './recalculation.query.js';
import { RecalculationRequest } from './recalculation.request.js';
import { RecalculationResponse } from './recalculation.response.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class RecalculationController {
  constructor(private readonly queries: QueryBus) {}

  @Get('recalculation')
  @QueryOperation({
    id: 'previewRecalculation',
    summary: 'See which open deadlines a change of the calendar would move, before it is made',
    description:
      'Without a day: what a change that was already made has not moved yet. The recalculation itself follows every ' +
      'change of the calendar, of a goal and of how a rule is read, within half a minute; what is settled never moves.',
    allowed: 'set-deadlines',
    reads: ['complaints', 'complaint-numbers'],
    answer: RecalculationResponse,
  })
  preview(@Query() request: RecalculationRequest, @CallerOf() caller: Caller): Promise<RecalculationResponse> {
    return this.queries.execute(new RecalculationQuery(request, caller));
  }
}
