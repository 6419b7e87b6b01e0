import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { CallerOf, languageOf, QueryOperation } from '@lydhoer/http';
import { RemindersQuery } from './reminders.query.js';
import { RemindersRequest } from './reminders.request.js';
import { RemindersResponse } from './reminders.response.js';

@ApiTags('insight')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listReminders',
    summary: 'List what waits for you and is overdue, and when you were reminded of it',
    description:
      'Recommendations that you reply to, actions that you own and complaints that are assigned to you. What is done, ' +
      'was given a new date or is somebody else’s by now is not in it.',
    allowed: 'read-own-reminders',
    reads: 'insight',
    answer: RemindersResponse,
  })
  reminders(
    @Query() wanted: RemindersRequest,
    @CallerOf() caller: Caller,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<RemindersResponse> {
    return this.queries.execute(new RemindersQuery(wanted, caller, languageOf(accepted)));
  }
}
