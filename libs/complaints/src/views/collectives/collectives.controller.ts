import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { CollectivesQuery } from './collectives.query.js';
import { CollectivesRequest } from './collectives.request.js';
import { CollectivesResponse } from './collectives.response.js';

@ApiTags('collectives')
@Controller('collectives')
export class CollectivesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listCollectives',
    summary: 'Collective complaints, with their counts by unit',
    description:
      'One collective complaint, so many families affected (as stated, and as enrolled), so many complaints: three ' +
      'units, side by side and never added.',
    allowed: 'read-complaint',
    reads: 'complaints',
    answer: CollectivesResponse,
  })
  list(@Query() wanted: CollectivesRequest, @CallerOf() caller: Caller): Promise<CollectivesResponse> {
    return this.queries.execute(new CollectivesQuery(wanted, caller));
  }
}
