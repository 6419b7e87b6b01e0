import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';
import { outcomeOfStatus, type Outcome } from '../logging/outcome.js';
import { accountOf, type RequestAccount } from '../logging/request-account.js';
import { HttpProblem } from '../problems/http-problem.js';

/** What a route says of itself: which operation of the API it is. */
export interface RouteOperation {
  /** Its id in OpenAPI. */
  readonly id: string;
  readonly kind: 'command' | 'query';
}

interface RouteFacts {
  readonly operation?: RouteOperation;
  readonly whileStopping?: true;
}

/**
 * The route answers also while the server turns everything else away: health and metrics. It does so before it is ready,
 * while it stops, and in a process that has no other work over HTTP.
 */
export const AnswersWhileStopping = () => RouteConfig({ whileStopping: true } satisfies RouteFacts);

/** A request that is over: answered, or given up by its caller. */
export interface EndedRequest {
  readonly id: string;
  readonly method: string;
  /** The template of its route, `/reviews/:reviewId`; null where no route was. */
  readonly route: string | null;
  /** 499 when the caller hung up before the answer. */
  readonly status: number;
  /** From its first byte to the last of its answer. */
  readonly seconds: number;
  /** Undefined for what is no operation: health, the documentation, what is not there. */
  readonly operation: RouteOperation | undefined;
  readonly outcome: Outcome;
  readonly account: Readonly<RequestAccount>;
}

export interface RequestObserver {
  began?(request: FastifyRequest): void;
  ended?(ended: EndedRequest, request: FastifyRequest): void;
}

/** As nginx has it. */
const hungUp = 499;
const soon = { 'retry-after': '5' };
const key = Symbol('the requests of the server');

/** The requests of one server: which are in hand, and what became of those that ended. */
export class Requests {
  private readonly hand = new Set<FastifyRequest>();
  private readonly observers: RequestObserver[] = [];
  private drained: (() => void) | undefined;
  private readonly insiders = new AsyncLocalStorage<true>();
  /** Set once the server takes no new requests. */
  stopping = false;
  /** Why only health and metrics are answered: it is not ready yet, or that is all that this process does. */
  closed: 'starting' | 'not-answered-here' | undefined;

  private constructor(server: FastifyInstance) {
    server.addHook('onRequest', (request, reply, done) => {
      this.hand.add(request);
      // Fastify tells of answers alone; who hangs up before there is one is told by the connection.
      reply.raw.once('close', () => {
        this.ended(request, reply, hungUp);
      });
      for (const observer of this.observers) observer.began?.(request);
      done(this.turnedAway(request));
    });
    server.addHook('onSend', (_request, reply, _payload, done) => {
      // A caller who kept the connection would send the next request into its closing, and never hear of it.
      if (this.stopping) void reply.header('connection', 'close');
      done();
    });
    server.addHook('onResponse', (request, reply, done) => {
      this.ended(request, reply, reply.statusCode);
      done();
    });
  }

  private ended(request: FastifyRequest, reply: FastifyReply, status: number): void {
    if (!this.hand.delete(request)) return;
    if (this.observers.length > 0) {
      const ended = endedRequest(request, reply, status);
      for (const observer of this.observers) observer.ended?.(ended, request);
    }
    if (this.hand.size === 0) this.drained?.();
  }

  /** Call it before any other hook is added: what a hook refuses is a request, too. */
  static follow(server: FastifyInstance): void {
    const requests = new Requests(server);
    server.decorate(key, { getter: () => requests });
  }

  /** The requests of a server that `httpAdapter` made. */
  static of(server: unknown): Requests {
    const requests = (server as Partial<Record<symbol, Requests>>)[key];
    if (!requests) throw new Error('nobody follows the requests of this server');
    return requests;
  }

  get inHand(): number {
    return this.hand.size;
  }

  observe(observer: RequestObserver): void {
    this.observers.push(observer);
  }

  /** What is injected within the work is let in while the server is closed to everybody else. */
  asInsider<T>(work: () => T): T {
    return this.insiders.run(true, work);
  }

  private turnedAway(request: FastifyRequest): HttpProblem | undefined {
    if (factsOf(request).whileStopping) return undefined;
    if (this.stopping) return new HttpProblem('stopping', { headers: soon });
    if (this.closed === undefined || this.insiders.getStore()) return undefined;
    return new HttpProblem(this.closed, this.closed === 'starting' ? { headers: soon } : {});
  }

  /** From now on new requests are answered 503, but for health and metrics; resolves when those in hand have ended. */
  drain(): Promise<void> {
    this.stopping = true;
    return new Promise((resolve) => {
      this.drained = resolve;
      if (this.hand.size === 0) resolve();
    });
  }
}

const factsOf = ({ routeOptions }: FastifyRequest) => routeOptions.config as RouteFacts;

/** The operation of a request's route; undefined for what is none. */
export const operationOf = (request: FastifyRequest): RouteOperation | undefined => factsOf(request).operation;

function endedRequest(request: FastifyRequest, reply: FastifyReply, status: number): EndedRequest {
  const operation = operationOf(request);
  const account = accountOf(request);
  return {
    id: request.id,
    method: request.method,
    route: request.routeOptions.url ?? null,
    status,
    seconds: reply.elapsedTime / 1000,
    operation,
    outcome: outcomeOf(status, operation, account),
    account,
  };
}

function outcomeOf(status: number, operation: RouteOperation | undefined, account: RequestAccount): Outcome {
  if (status === hungUp) return 'abandoned';
  if (account.outcome) return account.outcome;
  return operation?.kind === 'command' && status < 400 ? 'accepted' : outcomeOfStatus(status);
}
