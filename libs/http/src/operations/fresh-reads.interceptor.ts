import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { StoreUnavailable } from '@lydhoer/event-store';
import { ReadModels } from '@lydhoer/read-models';
import { readsKey } from './operation.js';
import { positionFrom } from './request-headers.js';

/**
 * Before a query runs, the views it reads have reached the log's head, or the position that the caller names: what you
 * wrote is what you read. Takes longer than the timeout: `ViewsBehind`, a 503 that says how far they are. While the log
 * cannot be asked where it ends, the head that was known last counts, and the answer says how old that is.
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
    const reply = http.getResponse<FastifyReply>();
    const position = positionFrom(http.getRequest<FastifyRequest>().headers['lydhoer-position']);
    const wanted = position ?? (await this.head(reply));
    await Promise.all(sets.map((set) => this.readModels.caughtUp(set, wanted)));
    const reached = sets.map((set) => this.readModels.read(set).position);
    const least = reached.reduce((a, b) => (a < b ? a : b));
    void reply.header('Lydhoer-Position', String(least));
    return next.handle();
  }

  private async head(reply: FastifyReply): Promise<bigint> {
    try {
      return await this.readModels.head();
    } catch (error) {
      const known = error instanceof StoreUnavailable ? this.readModels.lastKnownHead() : undefined;
      if (!known) throw error;
      void reply.header('Lydhoer-Fresh-Until', known.at);
      return known.position;
    }
  }
}
