import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { inputProblems } from '../problems/input.problems.js';
import { languageOf } from '../problems/language.js';
import { problemAnswer, type ProblemAnswer } from '../problems/problem-answer.js';
import { ProblemCatalog } from '../problems/problem-catalog.js';
import { platformProblems } from '../problems/platform.problems.js';
import { protocolProblem } from '../problems/problem-of.js';
import { requestIdOf } from './request-id.js';

/** The problems that the server itself answers with, before there is a module to ask. */
export const serverProblems = new ProblemCatalog();
serverProblems.add(inputProblems);
serverProblems.add(platformProblems);

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers what Node's HTTP server refuses by itself, so that it, too, is a problem in words. */
export class Unreadable {
  private readonly latest = new WeakMap<Socket, Exchange>();
  private readonly postponed = new WeakSet<Socket>();

  follow(server: Server): void {
    server.on('request', (request, response) => this.latest.set(request.socket, { request, response }));
    server.on('checkExpectation', ({ headers }: IncomingMessage, response: ServerResponse) => {
      const { status, headers: own, body } = answerTo(417, headers);
      response.writeHead(status, { ...own, connection: 'close' }).end(JSON.stringify(body));
    });
  }

  /** Bytes that are no HTTP request: answered on the bare connection, which is then closed. */
  answer(error: NodeJS.ErrnoException, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const before = this.latest.get(socket);
    if (before?.request.complete && !before.response.writableFinished) {
      // Whole requests came before: answered now, this refusal would pass for the answer to one that is carried out.
      if (this.postponed.has(socket)) return;
      this.postponed.add(socket);
      before.response.once('close', () => {
        this.answer(error, socket);
      });
      return;
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const body = JSON.stringify(answerTo(status, {}).body);
    socket.end(
      `HTTP/1.1 ${status} ${String(reasons[status])}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
}

function answerTo(status: number, headers: IncomingMessage['headers']): ProblemAnswer {
  const reader = { language: languageOf(headers['accept-language']), requestId: requestIdOf({ headers }) };
  const answer = problemAnswer(serverProblems, protocolProblem(status) ?? { code: 'request-malformed' }, reader);
  if (!answer) throw new Error('the problems of the server are not in its catalog');
  return answer;
}
