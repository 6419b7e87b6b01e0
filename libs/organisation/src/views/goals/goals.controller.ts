import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { QueryOperation } from '@lydhoer/http';
import { GoalsQuery } from './goals.query.js';
import { GoalsRequest } from './goals.request.js';
import { GoalsResponse } from './goals.response.js';

@ApiTags('organisation')
@Controller('organisation')
export class GoalsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('goals')
  @QueryOperation({
    id: 'readGoals',
    summary: 'Show service goals, published processing deadlines, and how the rules of deadlines are read here',
    allowed: 'read-vocabulary',
    reads: 'organisation',
  })
  read(@Query() { on }: GoalsRequest): Promise<GoalsResponse> {
    return this.queries.execute(new GoalsQuery(on));
  }
}
