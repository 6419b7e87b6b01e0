import { Global, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { APP_INTERCEPTOR, HttpAdapterHost } from '@nestjs/core';
import { Requests } from '@lydhoer/http';
import { Jobs } from '@lydhoer/jobs';
import { MetricsController } from './metrics/metrics.controller.js';
import { Telemetry } from './telemetry.js';
import { TracedOperations } from './traces/traced-operations.interceptor.js';

/** Metrics at `/metrics`, and traces when there is a collector. Import it before `HttpModule`: its span is the outer one. */
@Global()
@Module({})
export class TelemetryModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly telemetry: Telemetry,
    private readonly jobs: Jobs,
  ) {}

  static forRoot(telemetry: Telemetry): DynamicModule {
    const { traces } = telemetry;
    return {
      module: TelemetryModule,
      controllers: [MetricsController],
      providers: [
        { provide: Telemetry, useValue: telemetry },
        ...(traces ? [{ provide: APP_INTERCEPTOR, useValue: new TracedOperations(traces) }] : []),
      ],
      exports: [Telemetry],
    };
  }

  onModuleInit(): void {
    this.telemetry.follow(Requests.of(this.host.httpAdapter.getInstance()));
    this.telemetry.followJobs(this.jobs);
  }
}
