import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from '../caller.js';
import { roles, type Role } from '../permissions.js';
import { SignInRefused, type SignInFault } from './sign-in-refused.js';

/** Asymmetric signatures only: `none` and the shared-secret family never pass, whatever a token's header says. */
export const acceptedAlgorithms = ['ES256', 'RS256', 'PS256'];

/** What tokens are checked against. The same check for demo personas and for a real sign-in service. */
export interface SignInService {
  /** Finds the key that a token names: the demo's own, or the service's published key set (JWKS). */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
}

/** Clocks of two machines may differ by so much. */
const toleranceInSeconds = 10;
const staffId = /^[\x21-\x7e]{1,100}$/;
const longestClaim = 100;

/** Who a token says the caller is. Throws `SignInRefused`. Roles it names that Lydhør does not know are ignored. */
export async function checkToken(
  token: string,
  service: SignInService,
): Promise<Caller & { readonly expiresAt: number }> {
  try {
    const { payload } = await jwtVerify(token, service.keys, {
      algorithms: acceptedAlgorithms,
      issuer: service.issuer,
      audience: service.audience,
      clockTolerance: toleranceInSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    return callerIn(payload);
  } catch (error) {
    throw error instanceof SignInRefused ? error : new SignInRefused(faultOf(error));
  }
}

function callerIn(payload: JWTPayload): Caller & { readonly expiresAt: number } {
  const { sub, exp } = payload;
  if (sub === undefined || !staffId.test(sub) || exp === undefined) throw new SignInRefused('malformed');
  const known: ReadonlySet<string> = new Set(roles);
  return {
    staffId: sub,
    roles: textsIn(payload.roles).filter((role): role is Role => known.has(role)),
    teams: textsIn(payload.teams),
    expiresAt: exp * 1000,
  };
}

function textsIn(claim: unknown): readonly string[] {
  if (!Array.isArray(claim)) return [];
  return [
    ...new Set(claim.filter((value): value is string => typeof value === 'string' && value.length <= longestClaim)),
  ];
}

function faultOf(error: unknown): SignInFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'another-audience';
    return error.claim === 'iss' ? 'another-issuer' : 'malformed';
  }
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return 'malformed';
  return isOfTheKeySet(error) ? 'service-away' : 'forged';
}

/** The network failed, or the key set's address answered something else: for that, `jose` throws its bare base class. */
function isOfTheKeySet(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(error.code);
}
