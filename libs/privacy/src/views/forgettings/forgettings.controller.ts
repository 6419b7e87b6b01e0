import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PageRequest, QueryOperation } from '@lydhoer/http';
import { ForgettingsQuery } from './forgettings.query.js';
import { ForgettingsResponse } from './forgettings.response.js';

@ApiTags('privacy')
@Controller('forgettings')
export class ForgettingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listForgettings',
    summary: 'List what was forgotten, the newest first',
    allowed: 'operate',
    reads: 'privacy',
  })
  list(@Query() page: PageRequest): Promise<ForgettingsResponse> {
    return this.queries.execute(new ForgettingsQuery(page));
  }
}
