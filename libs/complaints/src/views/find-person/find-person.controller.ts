import { Body, Controller, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, QueryOperation } from '@lydhoer/http';
import { FindPersonQuery } from './find-person.query.js';
import { FindPersonRequest } from './find-person.request.js';
import { FoundPersonResponse } from './find-person.response.js';

@ApiTags('parties')
@Controller('persons')
export class FindPersonController {
  constructor(private readonly queries: QueryBus) {}

  @Post('find')
  @QueryOperation({
    id: 'findPerson',
    summary: 'Find a person by CPR number',
    description:
      'A question, though it is posted: the number belongs in no address. It finds persons of contacts and complaints ' +
      'in which the caller may read persons, and answers null of all others.',
    allowed: 'read-complaint-with-persons',
    reads: ['complaints', 'complaint-numbers'],
    takesBody: true,
    answer: FoundPersonResponse,
  })
  find(@Body() { cpr }: FindPersonRequest, @CallerOf() caller: Caller): Promise<FoundPersonResponse> {
    return this.queries.execute(new FindPersonQuery(cpr, caller));
  }
}
