import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ReadModels } from '@lydhoer/read-models';
import { readsKey } from './operation.js';
import { positionFrom } from './request-headers.js';

/**
 * Before a query runs, the views it reads have reached this process's head, or the position that the caller names:
 * what you wrote is what you read. Takes longer than the timeout: `ViewsBehind`, a 503 that says how far they are.
 */
@Injectable()
export class FreshReads implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly readModels: ReadModels,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const sets = this.reflector.get<readonly string[] | undefined>(readsKey, context.getHandler()) ?? [];
    if (sets.length === 0) return next.handle();
    const http = context.switchToHttp();
    const position = positionFrom(http.getRequest<FastifyRequest>().headers['lydhoer-position']);
    await Promise.all(sets.map((set) => this.readModels.caughtUp(set, position)));
    const reached = sets.map((set) => this.readModels.read(set).position);
    const least = reached.reduce((a, b) => (a < b ? a : b));
    void http.getResponse<FastifyReply>().header('Lydhoer-Position', String(least));
    return next.handle();
  }
}
