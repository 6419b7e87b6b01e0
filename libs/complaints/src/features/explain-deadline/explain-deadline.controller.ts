import { Body, Controller, Headers, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { languageOf, QueryOperation } from '@lydhoer/http';
import { ExplainDeadlineQuery } from './explain-deadline.query.js';
import { ExplainDeadlineRequest } from './explain-deadline.request.js';
import { ExplainDeadlineResponse } from './explain-deadline.response.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class ExplainDeadlineController {
  constructor(private readonly queries: QueryBus) {}

  @Post('explain')
  @QueryOperation({
    id: 'explainDeadline',
    summary: 'Explain what a deadline would be',
    description:
      'For a rule, or for every rule that begins in a situation, as the calendar, the rules and the goals stand. ' +
      'With two plain sentences in the language of the answer. Nothing is recorded.',
    allowed: 'read-vocabulary',
    reads: 'complaints',
    takesBody: true,
    answer: ExplainDeadlineResponse,
  })
  explainDeadline(
    @Body() body: ExplainDeadlineRequest,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ExplainDeadlineResponse> {
    return this.queries.execute(new ExplainDeadlineQuery(body, languageOf(language)));
  }
}
