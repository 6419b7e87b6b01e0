import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, IdParam, QueryOperation } from '@lydhoer/http';
import { ActionQuery } from './action.query.js';
import { ActionsQuery } from './actions.query.js';
import { ActionsRequest } from './actions.request.js';
import { ActionResponse, ActionsResponse } from './actions.response.js';

@ApiTags('learning')
@Controller('actions')
export class ActionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listActions',
    summary: 'Actions, the one due first standing first',
    allowed: 'read-figures',
    reads: 'learning',
    answer: ActionsResponse,
  })
  all(@Query() wanted: ActionsRequest, @CallerOf() caller: Caller): Promise<ActionsResponse> {
    return this.queries.execute(new ActionsQuery(wanted, caller));
  }

  @Get(':actionId')
  @QueryOperation({
    id: 'readAction',
    summary: 'An action with everything told about it',
    allowed: 'read-figures',
    reads: 'learning',
    answer: ActionResponse,
  })
  one(@IdParam('actionId') actionId: string, @CallerOf() caller: Caller): Promise<ActionResponse> {
    return this.queries.execute(new ActionQuery(actionId, caller));
  }
}
