import { HttpException } from '@nestjs/common';
import { Forbidden, SignInRefused, type SignInFault } from '@lydhoer/access';
import {
  AppendOutcomeUnknown,
  AppendTooLarge,
  CommandKeyReused,
  DamagedLog,
  KeyForgotten,
  PreconditionFailed,
  StoreUnavailable,
  TooManyConflicts,
  WrongExpectedRevision,
} from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';
import { AsOfUnavailable, ViewsBehind } from '@lydhoer/read-models';
import { forbiddenReason } from './forbidden-reason.js';
import { HttpProblem } from './http-problem.js';
import type { Problem } from './problem-answer.js';

const again = (seconds: number) => ({ 'retry-after': String(seconds) });

/** The problem that an error is for the caller; undefined when it is ours alone (a 500). */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return refusalProblem(error as Refusal);
  if (error instanceof HttpProblem) return error;
  if (error instanceof SignInRefused) return signInProblem(error.fault);
  if (error instanceof Forbidden) {
    const { permission, allowed, failed } = error;
    return { code: 'forbidden', facts: { permission, allowed, failed, reason: forbiddenReason(error) } };
  }
  if (error instanceof HttpException) return protocolProblem(error.getStatus(), error.cause);
  return storeProblem(error);
}

const refusalProblem = ({ code, facts }: Refusal): Problem => ({ code, facts });

function storeProblem(error: unknown): Problem | undefined {
  if (error instanceof CommandKeyReused) return { code: 'idempotency-key-reused' };
  if (error instanceof PreconditionFailed) {
    const current = error.actual === 'no-stream' ? null : String(error.actual);
    return {
      code: 'changed-since',
      facts: { expected: String(error.expected), current },
      headers: current === null ? {} : { etag: `"${current}"` },
    };
  }
  if (error instanceof WrongExpectedRevision) {
    return error.actual === 'deleted' ? { code: 'gone' } : { code: 'too-many-conflicts', headers: again(1) };
  }
  if (error instanceof TooManyConflicts) return { code: 'too-many-conflicts', headers: again(1) };
  if (error instanceof AppendOutcomeUnknown) return { code: 'outcome-unknown', headers: again(2) };
  if (error instanceof DamagedLog) return { code: 'log-damaged' };
  if (error instanceof StoreUnavailable) return { code: 'store-unavailable', headers: again(5) };
  if (error instanceof KeyForgotten) return { code: 'personal-data-forgotten' };
  if (error instanceof AppendTooLarge) {
    return { code: 'command-too-large', facts: { bytes: error.bytes, limit: error.limit } };
  }
  if (error instanceof ViewsBehind) {
    const { set, wanted, reached, failed } = error;
    if (failed) return { code: 'views-failed', facts: { set } };
    return { code: 'views-behind', facts: { set, wanted, reached }, headers: again(2) };
  }
  if (error instanceof AsOfUnavailable) return { code: 'past-unavailable', headers: again(5) };
  return undefined;
}

const signInCodes: Readonly<Record<SignInFault, string>> = {
  missing: 'sign-in-missing',
  malformed: 'sign-in-not-valid',
  forged: 'sign-in-not-valid',
  'another-issuer': 'sign-in-not-valid',
  'another-audience': 'sign-in-for-another-service',
  expired: 'sign-in-expired',
  'service-away': 'sign-in-service-away',
};

function signInProblem(fault: SignInFault): Problem {
  const code = signInCodes[fault];
  if (fault === 'service-away') return { code, headers: again(5) };
  const detail = fault === 'missing' ? '' : `, error="invalid_token", error_description="${fault}"`;
  return { code, facts: { fault }, headers: { 'www-authenticate': `Bearer realm="lydhoer"${detail}` } };
}

const protocolCodes: Readonly<Record<string, string>> = {
  400: 'request-malformed',
  // What serves files forbids to leave their folder: there is nothing out there.
  403: 'not-found',
  404: 'not-found',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'url-too-long',
  415: 'content-type-not-supported',
  417: 'expectation-failed',
  431: 'headers-too-large',
  503: 'stopping',
  FST_ERR_BAD_URL: 'url-not-valid',
};

/** What Fastify and Nest refuse themselves, by Fastify's code where it says more than the status. */
export function protocolProblem(status: number, cause?: unknown): Problem | undefined {
  const reason = (cause as { readonly code?: unknown } | undefined)?.code;
  const code = (typeof reason === 'string' ? protocolCodes[reason] : undefined) ?? protocolCodes[status];
  if (code === undefined) return undefined;
  return { code, ...(status === 415 ? { facts: { accepted: ['application/json'] } } : {}) };
}
