import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { ComplaintLinksQuery } from './complaint-links.query.js';
import { ComplaintLinksRequest } from './complaint-links.request.js';
import { ComplaintLinksResponse } from './complaint-links.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintLinksController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/links')
  @QueryOperation({
    id: 'readComplaintLinks',
    summary: 'What a case hangs together with: links, merges',
    description: 'Seen from both sides. Cases that the caller may not read are counted and not shown.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: ComplaintLinksResponse,
  })
  read(
    @IdParam('complaintId') complaintId: string,
    @Query() { persons }: ComplaintLinksRequest,
    @CallerOf() caller: Caller,
  ): Promise<ComplaintLinksResponse> {
    return this.queries.execute(new ComplaintLinksQuery(complaintId, persons ?? false, caller));
  }
}
