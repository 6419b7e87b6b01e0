import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, DemoSignIn, type SignInService } from '@lydhoer/access';
import { HttpModule, PlatformModule, type Clock, type JsonLog, type Platform } from '@lydhoer/http';
import { ComplaintsModule } from '@lydhoer/complaints';
import { InsightModule } from '@lydhoer/insight';
import { JobsModule, type JobsOptions } from '@lydhoer/jobs';
import { LearningModule } from '@lydhoer/learning';
import { OrganisationModule } from '@lydhoer/organisation';
import { PrivacyModule } from '@lydhoer/privacy';
import { ReviewsModule } from '@lydhoer/reviews';
import { VocabularyModule } from '@lydhoer/vocabulary';
import { TelemetryModule, type Telemetry } from '@lydhoer/telemetry';
import { FrontDoorController } from './health/front-door.controller.js';
import { HealthController } from './health/health.controller.js';
import { OperationsModule } from './operations/operations.module.js';

export interface ApiParts {
  readonly platform: Platform;
  readonly signIn: DemoSignIn | SignInService;
  readonly log: JsonLog;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** How jobs are carried; within this process when it is not said. */
  readonly jobs?: JobsOptions;
}

/** Where everything comes together: the platform, sign-in, HTTP, and the contexts. */
@Module({})
export class ApiModule {
  static forRoot({ platform, signIn, log, clock, telemetry, jobs }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(platform, telemetry.watched),
        TelemetryModule.forRoot(telemetry),
        AccessModule.forRoot(signIn),
        HttpModule.forRoot({ log, clock }),
        JobsModule.forRoot(jobs),
        VocabularyModule,
        OrganisationModule,
        ComplaintsModule,
        ReviewsModule,
        LearningModule,
        InsightModule,
        PrivacyModule,
        OperationsModule.forRoot(signIn instanceof DemoSignIn ? 'demo' : 'live'),
      ],
      controllers: [FrontDoorController, HealthController],
    };
  }
}
