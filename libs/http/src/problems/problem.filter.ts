import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppendOutcomeUnknown, DamagedLog, StoreUnavailable } from '@lydhoer/event-store';
import { JsonLog } from '../logging/json-log.js';
import { outcomeOfError } from '../logging/outcome.js';
import { accountOf } from '../logging/request-account.js';
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
    const problem = this.atThisAddress(brokeOff(error, request) ?? problemOf(error), request, reply);
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

  /** Why it failed is known here alone; the rest of the line is written when the request has ended (`RequestLog`). */
  private note(error: unknown, { status, body }: ProblemAnswer, request: FastifyRequest): void {
    const account = accountOf(request);
    account.problem = String(body.type).slice('/problems/'.length);
    account.outcome = outcomeOfError(error, account.problem, status);
    const away = whyAway(error);
    if (status !== 500 && away === undefined) return;
    const { traceId, commandId } = account;
    this.log.event('error', 'a request failed', {
      requestId: request.id,
      traceId,
      commandId,
      method: request.method,
      route: request.routeOptions.url ?? null,
      // Where the log is damaged, or what is wrong with its disk, is all that such messages say.
      ...(error instanceof DamagedLog ? { damage: error.message } : {}),
      ...(away === undefined ? {} : { away }),
      ...JsonLog.factsOf(error),
    });
  }
}

/** What keeps the store from writing: whoever runs it can mend that, and the caller is only told to come back. */
function whyAway(error: unknown): string | undefined {
  if (!(error instanceof StoreUnavailable || error instanceof AppendOutcomeUnknown)) return undefined;
  const { message = '' } = (error.cause ?? {}) as { readonly message?: string };
  return message === '' ? error.message : `${error.message} (${message})`;
}

/** A caller who hung up before the request was whole is no failure of ours, and hears no answer. */
const brokeOff = (error: unknown, { raw }: FastifyRequest): Problem | undefined =>
  (error as Partial<NodeJS.ErrnoException> | null)?.code === 'ECONNRESET' && !raw.complete
    ? { code: 'request-malformed' }
    : undefined;
