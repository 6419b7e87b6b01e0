import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { operationOf } from '@lydhoer/http';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import type { Traces } from './traces.js';

/** Each command and query in a span of its own, with what it waits for and writes below it. */
export class TracedOperations implements NestInterceptor {
  constructor(private readonly traces: Traces) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const operation = operationOf(request);
    if (!operation) return next.handle();
    return this.traces.answering(request, operation.id, operation.kind, () => next.handle());
  }
}
