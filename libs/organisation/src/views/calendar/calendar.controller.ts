import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { QueryOperation } from '@lydhoer/http';
import { CalendarQuery } from './calendar.query.js';
import { CalendarResponse } from './calendar.response.js';

@ApiTags('organisation')
@Controller('organisation')
export class CalendarController {
  constructor(private readonly queries: QueryBus) {}

  @Get('calendar')
  @QueryOperation({
    id: 'readCalendar',
    summary: 'Show the municipality’s closing days and switched half holidays',
    allowed: 'read-vocabulary',
    reads: 'organisation',
  })
  read(): Promise<CalendarResponse> {
    return this.queries.execute(new CalendarQuery());
  }
}
