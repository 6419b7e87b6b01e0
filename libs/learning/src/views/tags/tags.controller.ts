import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { TagsQuery } from './tags.query.js';
import { TagsResponse } from './tags.response.js';

@ApiTags('learning')
@Controller('complaints')
export class TagsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/tags')
  @QueryOperation({
    id: 'listTags',
    summary: 'The tags on the points of a complaint',
    allowed: 'read-complaint',
    reads: 'learning',
    answer: TagsResponse,
  })
  tags(@IdParam('complaintId') complaintId: string, @CallerOf() caller: Caller): Promise<TagsResponse> {
    return this.queries.execute(new TagsQuery(complaintId, caller));
  }
}
