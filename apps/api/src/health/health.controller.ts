import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@lydhoer/access';
import { AnswersWhileStopping, Requests } from '@lydhoer/http';
import { Jobs } from '@lydhoer/jobs';
import { ReadModels } from '@lydhoer/read-models';
import { Telemetry } from '@lydhoer/telemetry';
import { AliveResponse, HealthResponse } from './health.response.js';
import { problemOfSet, statusOf } from './health.js';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly readModels: ReadModels,
    private readonly telemetry: Telemetry,
    private readonly jobs: Jobs,
  ) {}

  /** Answers as long as the process runs, whatever its views do. */
  @Get('live')
  @AnswersWhileStopping()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'isAlive', summary: 'Ask whether the process runs' })
  live(): AliveResponse {
    return { status: 'alive' };
  }

  /**
   * 200 when the log can be read and every view is live; 503 otherwise, and from the moment the process is told to
   * stop, while it finishes what it has in hand. Lists lag and parked events per set.
   */
  @Get('ready')
  @AnswersWhileStopping()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'isReady', summary: 'Ask whether the process can take requests' })
  @ApiOkResponse({ type: HealthResponse, description: 'The log can be read and every view is live.' })
  @ApiServiceUnavailableResponse({ type: HealthResponse, description: 'Not now: `status` says why.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthResponse> {
    const { stopping, closed } = Requests.of(this.host.httpAdapter.getInstance());
    const [jobs, sets, diskFree, storeReachable] = await Promise.all([
      this.jobs.health(),
      this.readModels.health(),
      this.telemetry.diskFree(),
      this.readModels.head().then(
        () => true,
        () => false,
      ),
    ]);
    const status = statusOf({ stopping, storeReachable, starting: closed === 'starting', sets });
    if (status !== 'ready') void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    const views = sets.map((found) => ({
      set: found.set,
      state: found.state,
      position: found.position,
      head: found.head,
      lag: found.lag,
      problem: problemOfSet(found),
      // Why an event is parked may quote it, and its stream may be the id of a person: neither is told here.
      parked: found.parked.map(({ position, type }) => ({ position, type })),
    }));
    return { status, store: storeReachable ? 'reachable' : 'unreachable', diskFree: diskFree ?? null, jobs, views };
  }
}
