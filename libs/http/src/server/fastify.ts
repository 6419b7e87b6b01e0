import { Readable } from 'node:stream';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { HttpProblem } from '../problems/http-problem.js';
import { languageOf } from '../problems/language.js';
import { problemAnswer } from '../problems/problem-answer.js';
import { ProblemCatalog } from '../problems/problem-catalog.js';
import { protocolProblem } from '../problems/problem-of.js';
import { inputProblems } from '../problems/input.problems.js';
import { platformProblems } from '../problems/platform.problems.js';
import { jsonBody } from './json-body.js';
import { requestIdOf } from './request-id.js';
import { Requests } from './requests.js';
import { noteRoutes } from './route-table.js';

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
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyLimit,
    requestTimeout: limits.requestTimeout,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: longestPathPart },
    frameworkErrors: answerUnrouted,
    clientErrorHandler: answerUnreadable,
  });
  const server = adapter.getInstance<FastifyInstance>();
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
  server.addHook('onRequest', (request, _reply, done) => {
    done(hasReadableQuery(request.url) ? undefined : new HttpProblem('url-not-valid'));
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

const catalog = new ProblemCatalog();
catalog.add(inputProblems);
catalog.add(platformProblems);

/** An address that the router itself refuses: no filter of Nest's ever sees it. */
function answerUnrouted(error: Error & { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply) {
  const requestId = requestIdOf(request.raw);
  const problem = protocolProblem(error.statusCode ?? 400, error) ?? { code: 'request-malformed' };
  const answer = problemAnswer(catalog, problem, {
    language: languageOf(request.raw.headers['accept-language']),
    requestId,
  });
  if (answer)
    void reply
      .status(answer.status)
      .headers({ ...answer.headers, 'x-request-id': requestId })
      .send(answer.body);
}

/** Bytes that are no HTTP request: answered on the bare connection, which is then closed. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const problem = protocolProblem(status) ?? { code: 'request-malformed' };
  const answer = problemAnswer(catalog, problem, { language: 'da', requestId: requestIdOf({ headers: {} }) });
  const body = JSON.stringify(answer?.body);
  socket.end(
    `HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : status === 408 ? 'Request Timeout' : 'Bad Request'}\r\n` +
      `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
