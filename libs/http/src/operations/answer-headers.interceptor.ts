import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { accountOf } from '../logging/request-account.js';
import { CommandResponse } from './command.response.js';

/**
 * Sets ETag and Lydhoer-Position: from a command's answer, or ETag from the `revision` of what a query shows, unless the
 * query has said more.
 */
@Injectable()
export class AnswerHeaders implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (answer instanceof CommandResponse) {
          void reply.header('Lydhoer-Position', answer.position);
          if (answer.repeated) accountOf(http.getRequest<FastifyRequest>()).outcome = 'repeated';
        }
        const revision = revisionOf(answer);
        if (revision !== undefined && !reply.hasHeader('ETag')) void reply.header('ETag', `"${revision}"`);
      }),
    );
  }
}

function revisionOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return undefined;
  return typeof answer.revision === 'string' && /^\d+$/.test(answer.revision) ? answer.revision : undefined;
}
