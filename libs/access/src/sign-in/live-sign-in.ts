import { createRemoteJWKSet } from 'jose';
import type { SignInService } from './token-check.js';

const timeoutInMilliseconds = 5_000;

/** The municipality's sign-in service (OpenID Connect): its keys are fetched from its key set and kept fresh. */
export function liveSignIn(service: {
  readonly jwksUrl: URL;
  readonly issuer: string;
  readonly audience: string;
}): SignInService {
  const { jwksUrl, issuer, audience } = service;
  return { keys: createRemoteJWKSet(jwksUrl, { timeoutDuration: timeoutInMilliseconds }), issuer, audience };
}
