import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { QueryOperation } from '@lydhoer/http';
import { StaffQuery } from './staff.query.js';
import { StaffRequest } from './staff.request.js';
import { StaffResponse } from './staff.response.js';

@ApiTags('organisation')
@Controller('organisation/staff')
export class StaffController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listStaff',
    summary: 'Show who works here',
    allowed: 'read-vocabulary',
    reads: 'organisation',
  })
  list(@Query() { on }: StaffRequest): Promise<StaffResponse> {
    return this.queries.execute(new StaffQuery(on));
  }
}
