import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Requests, type EndedRequest } from '../server/requests.js';
import { JsonLog, type LogLevel } from './json-log.js';

/**
 * A line for each request that ended. What went well is told at `debug`: a command stands in the event log with its
 * command id, and of queries the metrics tell. What an operation did not do stands nowhere else, so it is told at
 * `info`, and at `warn` when that was our fault (docs/adr/0019).
 */
@Injectable()
export class RequestLog implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly log: JsonLog,
  ) {}

  onModuleInit(): void {
    Requests.of(this.host.httpAdapter.getInstance()).observe({
      ended: (request) => {
        const level = levelOf(request);
        if (this.log.takes(level)) this.log.event(level, 'request', factsOf(request));
      },
    });
  }
}

function levelOf({ outcome, operation, account }: EndedRequest): LogLevel {
  switch (outcome) {
    case 'accepted':
    case 'repeated':
    case 'answered':
      return 'debug';
    case 'unavailable':
    case 'failed':
      // A health check that says no has said so: it is not the check that failed.
      return account.problem === undefined ? 'debug' : 'warn';
    case 'refused':
    case 'invalid':
    case 'forbidden':
    case 'conflict':
    case 'abandoned':
      return operation ? 'info' : 'debug';
  }
}

const factsOf = ({ id, method, route, status, seconds, operation, outcome, account }: EndedRequest) => ({
  requestId: id,
  traceId: account.traceId,
  commandId: account.commandId,
  method,
  route,
  operation: operation?.id,
  status,
  outcome,
  problem: account.problem,
  milliseconds: Math.round(seconds * 1_000_000) / 1000,
});
