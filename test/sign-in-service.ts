import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Role } from '@lydhoer/access';

/** Whom a token is for. */
interface Bearer {
  readonly role: Role;
  readonly subject: string;
  readonly teams?: readonly string[];
  /** As `1h` or `-1h`. */
  readonly lifetime?: string;
}

export interface SignInService {
  readonly issuer: string;
  /** Where it publishes the key set with which its tokens are checked. */
  readonly keySet: string;
  readonly token: (bearer: Bearer) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A sign-in service as a municipality has one, on loopback: publishes its key set, and signs tokens with the key. */
export async function startSignInService(issuer: string, audience: string): Promise<SignInService> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] });
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    issuer,
    keySet: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    token: ({ role, subject, teams = [], lifetime = '1h' }) =>
      new SignJWT({ roles: [role], teams })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(lifetime)
        .sign(privateKey),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
