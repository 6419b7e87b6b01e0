import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { QueryOperation } from '@lydhoer/http';
import { OrganisationQuery } from './organisation.query.js';
import { OrganisationRequest } from './organisation.request.js';
import { OrganisationResponse } from './organisation.response.js';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'readOrganisation',
    summary: 'Show the departments and teams',
    allowed: 'read-vocabulary',
    reads: 'organisation',
  })
  read(@Query() { on }: OrganisationRequest): Promise<OrganisationResponse> {
    return this.queries.execute(new OrganisationQuery(on));
  }
}
