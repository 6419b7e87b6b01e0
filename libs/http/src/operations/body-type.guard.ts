import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';
import { takesKey } from './operation.js';

/** What the server hands on unread. Any other type but JSON it has refused already. */
const streamed: ReadonlySet<string | undefined> = new Set(['text/csv']);

/** A route takes JSON, or the one media type it says: a stream never reaches a route that wants an object. */
@Injectable()
export class BodyTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers, method } = context.switchToHttp().getRequest<FastifyRequest>();
    // Some clients name a type on every request; what is only read has no body that could be of a wrong one.
    if (method === 'GET' || method === 'HEAD') return true;
    const takes = this.reflector.get<string | undefined>(takesKey, context.getHandler());
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (takes === undefined ? !streamed.has(type) : type === takes) return true;
    throw new HttpProblem('content-type-not-supported', { facts: { accepted: [takes ?? 'application/json'] } });
  }
}
