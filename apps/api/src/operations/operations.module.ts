import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '@lydhoer/config';
import { ProblemCatalog } from '@lydhoer/http';
import { operationsProblems } from './operations.problems.js';
import { ParkedController } from './parked.controller.js';
import { RebuildJob } from './rebuild-job.js';
import { RebuildsController } from './rebuilds.controller.js';
import { modeToken, StatusController } from './status.controller.js';

/** What the operator sees and does over HTTP. */
@Module({ controllers: [StatusController, RebuildsController, ParkedController] })
export class OperationsModule {
  constructor(problems: ProblemCatalog) {
    problems.add(operationsProblems);
  }

  static forRoot(mode: Settings['mode']): DynamicModule {
    return { module: OperationsModule, providers: [RebuildJob, { provide: modeToken, useValue: mode }] };
  }
}
