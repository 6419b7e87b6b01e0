import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DamagedLog } from '@lydhoer/event-store';
import { JsonLog } from '../logging/json-log.js';
import { methodsAt } from '../server/route-table.js';
import { languageOf } from './language.js';
import { problemAnswer, type Problem, type ProblemAnswer } from './problem-answer.js';
import { ProblemCatalog } from './problem-catalog.js';
import { problemOf } from './problem-of.js';

/** Every error leaves the API here, as a problem in the reader's language. What we did not foresee is logged, not told. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly catalog: ProblemCatalog,
    private readonly log: JsonLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const reader = { language: languageOf(request.headers['accept-language']), requestId: request.id };
    const problem = this.atThisAddress(problemOf(error), request, reply);
    const answer = (problem && problemAnswer(this.catalog, problem, reader)) ?? this.unexpected(reader);
    this.note(error, answer, request);
    if (reply.sent) return;
    void reply.status(answer.status).headers(answer.headers).send(answer.body);
  }

  /** Adds what only the request knows: the methods an address takes, and the key to send again. */
  private atThisAddress(
    problem: Problem | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Problem | undefined {
    if (problem?.code === 'not-found') {
      const allowed = methodsAt(request.server, request.url);
      if (allowed.length === 0) return problem;
      return { code: 'method-not-allowed', facts: { allowed }, headers: { allow: allowed.join(', ') } };
    }
    if (problem?.code === 'outcome-unknown') return { ...problem, facts: { key: reply.getHeader('idempotency-key') } };
    return problem;
  }

  private unexpected(reader: Parameters<typeof problemAnswer>[2]): ProblemAnswer {
    const answer = problemAnswer(this.catalog, { code: 'unexpected' }, reader);
    if (!answer) throw new Error('the problems of the platform are not in the catalog');
    return answer;
  }

  private note(error: unknown, { status, body }: ProblemAnswer, request: FastifyRequest): void {
    const facts = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status,
      problem: body.type,
    };
    // Where the log is damaged is all that such a message says.
    const damage = error instanceof DamagedLog ? { damage: error.message } : {};
    if (status === 500) this.log.event('error', 'a request failed', { ...facts, ...damage, ...JsonLog.factsOf(error) });
    else this.log.event(status > 500 ? 'warn' : 'debug', 'a request was refused', facts);
  }
}
