import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@lydhoer/access';
import { ReadModels } from '@lydhoer/read-models';
import { AliveResponse, HealthResponse } from './health.response.js';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly readModels: ReadModels) {}

  /** Answers as long as the process runs, whatever its views do. */
  @Get('live')
  @ApiOperation({ operationId: 'isAlive', summary: 'Ask whether the process runs' })
  live(): AliveResponse {
    return { status: 'alive' };
  }

  /** 200 when every view is live; 503 while one is being built or has failed. Lists lag and parked subjects per set. */
  @Get('ready')
  @ApiOperation({ operationId: 'isReady', summary: 'Ask whether the process can take requests' })
  @ApiOkResponse({ type: HealthResponse, description: 'Every view is live.' })
  @ApiServiceUnavailableResponse({ type: HealthResponse, description: 'A view is being built or has failed.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthResponse> {
    const sets = await this.readModels.health();
    const ready = sets.every(({ state }) => state === 'live');
    if (!ready) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    // Why an event is parked may quote it, so it is not told here.
    const views = sets.map(({ set, state, position, head, lag, parked }) => ({
      set,
      state,
      position,
      head,
      lag,
      parked: parked.map(({ subject, position: at, type }) => ({ subject, position: at, type })),
    }));
    const failed = sets.some(({ state }) => state === 'failed');
    return { status: ready ? 'ready' : failed ? 'failed' : 'catching-up', views };
  }
}
