import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Clock, SystemClock } from './clock.js';
import { DeclaredInputGuard } from './input/declared-input.guard.js';
import { InputPipe } from './input/input.pipe.js';
import { JsonLog } from './logging/json-log.js';
import { RequestLog } from './logging/request-log.js';
import { AnswerHeaders } from './operations/answer-headers.interceptor.js';
import { BodyTypeGuard } from './operations/body-type.guard.js';
import { FreshReads } from './operations/fresh-reads.interceptor.js';
import { inputProblems } from './problems/input.problems.js';
import { platformProblems } from './problems/platform.problems.js';
import { ProblemCatalog } from './problems/problem-catalog.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';

/** How every route of the installation takes requests and answers them. Import `AccessModule` before it: who asks is settled first. */
@Global()
@Module({})
export class HttpModule {
  constructor(problems: ProblemCatalog) {
    problems.add(inputProblems);
    problems.add(platformProblems);
  }

  static forRoot({ log, clock = new SystemClock() }: { readonly log: JsonLog; readonly clock?: Clock }): DynamicModule {
    return {
      module: HttpModule,
      controllers: [ProblemsController],
      providers: [
        ProblemCatalog,
        { provide: Clock, useValue: clock },
        { provide: JsonLog, useValue: log },
        RequestLog,
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: BodyTypeGuard },
        { provide: APP_GUARD, useClass: DeclaredInputGuard },
        { provide: APP_INTERCEPTOR, useClass: FreshReads },
        { provide: APP_INTERCEPTOR, useClass: AnswerHeaders },
      ],
      exports: [ProblemCatalog, Clock, JsonLog],
    };
  }
}
