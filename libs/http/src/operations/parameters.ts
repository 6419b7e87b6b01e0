import { randomUUID } from 'node:crypto';
import { createParamDecorator, Inject, Injectable, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signedIn, type Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { Clock } from '../clock.js';
import { accountOf } from '../logging/request-account.js';
import { idempotencyKeyFrom, revisionFrom } from './request-headers.js';

/** Who signed the request in. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(context));

function callerOf(context: ExecutionContext): Caller {
  const caller = signedIn(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Error('a public route asked who is calling');
  return caller;
}

/** Adds the time to an intent; apart, because only a pipe can have the clock injected. */
@Injectable()
class TimedIntent implements PipeTransform<Omit<Intent, 'at'>, Intent> {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  transform(intent: Omit<Intent, 'at'>): Intent {
    return { ...intent, at: this.clock.now(), ...(this.clock.simulated ? { simulated: true } : {}) };
  }
}

const untimedIntent = createParamDecorator((_: unknown, context: ExecutionContext): Omit<Intent, 'at'> => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const key = idempotencyKeyFrom(request.headers['idempotency-key']) ?? randomUUID();
  const ifMatch = revisionFrom(request.headers['if-match']);
  void http.getResponse<FastifyReply>().header('Idempotency-Key', key);
  accountOf(request).commandId = key;
  return {
    actor: callerOf(context).staffId,
    key,
    correlationId: request.id,
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
});

/** What the caller asks under which key, when, and having seen which revision. Answers with the key it used. */
export const IntentOf = () => untimedIntent(TimedIntent);
