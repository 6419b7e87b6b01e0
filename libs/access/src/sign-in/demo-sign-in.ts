import { createECDH, hkdfSync } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { Caller } from '../caller.js';
import { demoPersona, type PersonaName } from '../demo-personas.js';
import type { SignInService } from './token-check.js';

const algorithm = 'ES256';
const issuer = 'lydhoer-demo';
const audience = 'lydhoer';
const hoursValid = 12;

/** The sign-in service of the demo: it issues tokens to the personas, and they are checked like anybody's. */
export class DemoSignIn {
  private constructor(
    private readonly privateKey: CryptoKey,
    private readonly keyId: string,
    readonly service: SignInService,
  ) {}

  /** With a key of this process alone, or with the one kept in a file, so that tokens survive a restart. */
  static async open(file?: string): Promise<DemoSignIn> {
    return DemoSignIn.with(file === undefined ? await newKey() : await keptKey(file));
  }

  /** With a key that follows from the master key, so that processes that share one accept each other's tokens. */
  static of(masterKey: Uint8Array): Promise<DemoSignIn> {
    return DemoSignIn.with(derivedKey(masterKey));
  }

  private static async with(jwk: JWK): Promise<DemoSignIn> {
    const keyId = await calculateJwkThumbprint(jwk);
    const { kty, crv, x, y } = jwk as Record<'kty' | 'crv' | 'x' | 'y', string>;
    const keys = createLocalJWKSet({ keys: [{ kty, crv, x, y, kid: keyId, alg: algorithm }] });
    return new DemoSignIn((await importJWK(jwk, algorithm)) as CryptoKey, keyId, { keys, issuer, audience });
  }

  /** A token for a persona, valid for twelve hours. */
  tokenFor(name: PersonaName): Promise<string> {
    return this.tokenOf(demoPersona(name));
  }

  /** A token for anybody of the synthetic municipality, such as a persona in the teams of an earlier year. */
  tokenOf({ staffId, roles, teams }: Caller): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ roles, teams })
      .setProtectedHeader({ alg: algorithm, kid: this.keyId })
      .setSubject(staffId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + hoursValid * 3600)
      .sign(this.privateKey);
  }
}

function derivedKey(masterKey: Uint8Array): JWK {
  const curve = createECDH('prime256v1');
  const secret = Buffer.from(hkdfSync('sha256', masterKey, '', 'lydhoer demo sign-in', 32));
  // All but one in four thousand million numbers of 256 bits are keys of this curve; the others throw.
  curve.setPrivateKey(secret);
  // 0x04, then both coordinates.
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  return { kty: 'EC', crv: 'P-256', d: secret.toString('base64url'), x: x ?? '', y: y ?? '' };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return exportJWK(privateKey);
}

async function keptKey(file: string): Promise<JWK> {
  const kept = await keyIn(file);
  if (kept) return kept;
  const key = await newKey();
  // Whole or not at all: a process that is killed here leaves no half a key.
  await writeFile(`${file}.new`, JSON.stringify(key), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return key;
}

/** The key in a file. Undefined when there is none, or none to sign with: with a new one, everybody signs in again. */
async function keyIn(file: string): Promise<JWK | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const key = JSON.parse(text) as JWK;
    await importJWK(key, algorithm);
    return typeof key.d === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
