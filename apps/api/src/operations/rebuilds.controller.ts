import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandOperation, QueryOperation } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels, UnknownViewSet } from '@lydhoer/read-models';
import { RebuildRequest } from './rebuilds.request.js';
import { rebuildResponse, RebuildsResponse } from './rebuilds.response.js';

@ApiTags('operations')
@Controller('operations/rebuilds')
export class RebuildsController {
  constructor(private readonly readModels: ReadModels) {}

  @Post()
  @CommandOperation({
    id: 'beginRebuild',
    summary: 'Build views anew from the log',
    description:
      'Beside the views that answer, which are compared with the new ones and then replaced. Events that were parked ' +
      'are tried again. A set that is being built already goes on; asking twice is asking once.',
    allowed: 'operate',
    begins: true,
    answer: RebuildsResponse,
  })
  begin(@Body() { set }: RebuildRequest): RebuildsResponse {
    try {
      this.readModels.rebuild(set === undefined ? undefined : [set]);
    } catch (error) {
      throw error instanceof UnknownViewSet ? new Refusal('view-set-unknown') : error;
    }
    const running = this.readModels.rebuilds().filter((rebuild) => rebuild.endedAt === null);
    return { items: running.filter((rebuild) => set === undefined || rebuild.set === set).map(rebuildResponse) };
  }

  @Get()
  @QueryOperation({
    id: 'listRebuilds',
    summary: 'List what is being built anew, and what was',
    allowed: 'operate',
  })
  list(): RebuildsResponse {
    return { items: this.readModels.rebuilds().map(rebuildResponse) };
  }
}
