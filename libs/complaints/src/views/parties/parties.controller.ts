import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { PartiesQuery } from './parties.query.js';
import { PartiesRequest } from './parties.request.js';
import { PartiesResponse } from './parties.response.js';

@ApiTags('parties')
@Controller('complaints')
export class PartiesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/parties')
  @QueryOperation({
    id: 'listParties',
    summary: 'Read the parties of a contact or a complaint, and who of them may complain',
    description:
      'Pseudonymised; with names, CPR numbers and how they are reached when `persons` is true, which needs ' +
      'read-complaint-with-persons.',
    allowed: 'read-complaint',
    reads: 'complaints',
    answer: PartiesResponse,
  })
  read(
    @IdParam('complaintId') complaintId: string,
    @Query() { persons }: PartiesRequest,
    @CallerOf() caller: Caller,
  ): Promise<PartiesResponse> {
    return this.queries.execute(new PartiesQuery(complaintId, persons ?? false, caller));
  }
}
