import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { QueryOperation } from '@lydhoer/http';
import { schemes } from '../../domain/vocabulary.events.js';
import { schemeNamed } from '../../domain/vocabulary.schemes.js';
import { VocabulariesQuery, VocabularyQuery } from './vocabulary.query.js';
import { VocabularyRequest } from './vocabulary.request.js';
import { VocabulariesResponse, VocabularyResponse } from './vocabulary.response.js';

@ApiTags('vocabulary')
@Controller('vocabulary')
export class VocabularyController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryOperation({
    id: 'listVocabularies',
    summary: 'All lists of words',
    allowed: 'read-vocabulary',
    reads: 'vocabulary',
  })
  all(@Query() { on }: VocabularyRequest): Promise<VocabulariesResponse> {
    return this.queries.execute(new VocabulariesQuery(on));
  }

  @Get(':scheme')
  @ApiParam({ name: 'scheme', enum: schemes, description: 'A list of words.' })
  @QueryOperation({
    id: 'readVocabulary',
    summary: 'One list of words',
    allowed: 'read-vocabulary',
    reads: 'vocabulary',
  })
  one(@Param('scheme') scheme: string, @Query() { on }: VocabularyRequest): Promise<VocabularyResponse> {
    return this.queries.execute(new VocabularyQuery(schemeNamed(scheme), on));
  }
}
