import { Readable } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { HttpProblem } from '../problems/http-problem.js';
import { languageOf } from '../problems/language.js';
import { problemAnswer } from '../problems/problem-answer.js';
import { protocolProblem } from '../problems/problem-of.js';
import { jsonBody } from './json-body.js';
import { requestIdOf } from './request-id.js';
import { Requests } from './requests.js';
import { noteRoutes } from './route-table.js';
import { serverProblems, Unreadable } from './unreadable.js';

export interface ServerLimits {
  /** Bytes of a JSON body. */
  readonly bodyLimit: number;
  /** Milliseconds in which a whole request must have arrived. */
  readonly requestTimeout: number;
}

/** The longest part of a path that a route takes: longer than any id or code. */
const longestPathPart = 200;

/** Create the application with these: our own parsers are stricter than Nest's. */
export const applicationOptions = { bodyParser: false } as const;

/** The server under Nest, with limits, strict body parsers, request ids and security headers. */
export function httpAdapter(limits: ServerLimits): FastifyAdapter {
  const unreadable = new Unreadable();
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyLimit,
    requestTimeout: limits.requestTimeout,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: longestPathPart },
    frameworkErrors: answerUnrouted,
    clientErrorHandler: (error, socket) => {
      unreadable.answer(error, socket);
    },
    // Asked for below, where the answer is one of ours.
    http: { requireHostHeader: false },
  });
  const server = adapter.getInstance<FastifyInstance>();
  unreadable.follow(server.server);
  Requests.follow(server);
  noteRoutes(server);
  useHeaders(server);
  useParsers(server);
  return adapter;
}

function useHeaders(server: FastifyInstance): void {
  const secure = helmet({
    // The demo runs without TLS: a browser told to upgrade would not find the documentation's own scripts.
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    secure(request.raw, reply.raw, (error?: unknown) => {
      done(error as Error | undefined);
    });
  });
  server.addHook('onRequest', ({ url, raw }, _reply, done) => {
    const hostless = raw.headers.host === undefined && raw.httpVersion === '1.1';
    if (hostless) done(new HttpProblem('request-malformed'));
    else done(hasReadableQuery(url) ? undefined : new HttpProblem('url-not-valid'));
  });
}

function hasReadableQuery(url: string): boolean {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
    return true;
  } catch {
    return false;
  }
}

function useParsers(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      demandPlainUtf8(request, 'application/json');
      done(null, jsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  // A stream is handed on unread; the route that takes it sets its limit (`@StreamedBody`).
  server.addContentTypeParser('text/csv', (request, stream: Readable, done) => {
    try {
      demandPlainUtf8(request, 'text/csv');
      done(null, stream);
    } catch (error) {
      done(error as Error);
    }
  });
}

function demandPlainUtf8({ headers }: FastifyRequest, accepted: string): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (encoding === 'identity' && /^utf-?8$/i.test(charset)) return;
  throw new HttpProblem('content-type-not-supported', { facts: { accepted: [accepted] } });
}

/** An address that the router itself refuses: no filter of Nest's ever sees it. */
function answerUnrouted(error: Error & { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply) {
  const requestId = requestIdOf(request.raw);
  const problem = protocolProblem(error.statusCode ?? 400, error) ?? { code: 'request-malformed' };
  const answer = problemAnswer(serverProblems, problem, {
    language: languageOf(request.raw.headers['accept-language']),
    requestId,
  });
  if (answer)
    void reply
      .status(answer.status)
      .headers({ ...answer.headers, 'x-request-id': requestId })
      .send(answer.body);
}
