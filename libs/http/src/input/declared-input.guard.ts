import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { signedIn } from '@lydhoer/access';
import { HttpProblem } from '../problems/http-problem.js';
import { unknownFields } from './field-problems.js';

/**
 * A route that declares no query string or no body takes none: `?dryRun=true` on a route without such a thing is told,
 * not passed over. What a route does declare, `InputPipe` looks at. Public routes are lenient: monitors add to them.
 */
@Injectable()
export class DeclaredInputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!signedIn(request)) return true;
    const { query, body } = request;
    const declared = argumentsOf(context);
    const unread = [
      // class-transformer drops this one, so that the pipe would never see it.
      ...namesIn(query).filter((name) => name === '__proto__' || !declared.has(RouteParamtypes.QUERY)),
      ...(isStream(body) || declared.has(RouteParamtypes.BODY) ? [] : namesIn(body)),
    ];
    if (unread.length > 0) throw new HttpProblem('input-not-valid', { errors: unknownFields(unread) });
    return true;
  }
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

const isStream = (body: unknown): boolean => typeof body === 'object' && body !== null && 'pipe' in body;

/** What the parameters of a route's method are taken from: Nest notes it as `<type>:<place>`. */
function argumentsOf(context: ExecutionContext): ReadonlySet<number> {
  const noted = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as unknown;
  return new Set(namesIn(noted).map((name) => Number(name.split(':')[0])));
}
