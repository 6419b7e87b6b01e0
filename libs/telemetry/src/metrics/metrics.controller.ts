import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '@lydhoer/access';
import { AnswersWhileStopping } from '@lydhoer/http';
import { Telemetry } from '../telemetry.js';

@ApiTags('health')
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly telemetry: Telemetry) {}

  /** Counts, durations and lags since the start, in the text format of Prometheus. Described in docs/metrics.md. */
  @Get()
  @AnswersWhileStopping()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'readMetrics', summary: 'Read the metrics' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'All metrics.', schema: { type: 'string' } })
  read(): Promise<string> {
    return this.telemetry.text();
  }
}
