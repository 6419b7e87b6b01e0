import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { ComplaintDuplicatesQuery } from './complaint-duplicates.query.js';
import { ComplaintDuplicatesResponse } from './complaint-duplicates.response.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintDuplicatesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':complaintId/duplicates')
  @QueryOperation({
    id: 'suggestDuplicates',
    summary: 'Cases that may be the same as this one',
    description:
      'By journal reference, persons and near text, among those the caller may read. Texts are compared where the ' +
      'caller may read them. Nothing is done about it: a person links or merges.',
    allowed: 'read-complaint',
    reads: ['complaints', 'complaint-numbers'],
    answer: ComplaintDuplicatesResponse,
  })
  read(@IdParam('complaintId') complaintId: string, @CallerOf() caller: Caller): Promise<ComplaintDuplicatesResponse> {
    return this.queries.execute(new ComplaintDuplicatesQuery(complaintId, caller));
  }
}
