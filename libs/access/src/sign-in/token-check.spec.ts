import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { liveSignIn } from './live-sign-in.js';
import { SignInRefused } from './sign-in-refused.js';
import { checkToken, type SignInService } from './token-check.js';
import { TokenMemory } from './token-memory.js';

const issuer = 'https://login.example.dk';
const audience = 'lydhoer';
let key: CryptoKey;
let published: JWK;
let service: SignInService;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  published = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' };
  service = { keys: createLocalJWKSet({ keys: [published] }), issuer, audience };
});

const claims = (more: object = {}) => ({ roles: ['jurist'], teams: ['boerneliv'], ...more });
const token = (
  payload: object = claims(),
  { from = issuer, to = audience, expires = '5m', subject = 'staff-1', alg = 'RS256' } = {},
) =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg, kid: 'k1' })
    .setSubject(subject)
    .setIssuer(from)
    .setAudience(to)
    .setIssuedAt()
    .setExpirationTime(expires);

const faultOf = async (text: string, at: SignInService = service) => {
  const error: unknown = await checkToken(text, at).catch((caught: unknown) => caught);
  return error instanceof SignInRefused ? error.fault : error;
};

describe('A sign-in token', () => {
  it('says who is calling', async () => {
    expect(await checkToken(await token().sign(key), service)).toMatchObject({
      staffId: 'staff-1',
      roles: ['jurist'],
      teams: ['boerneliv'],
    });
  });

  it('gives no role that Lydhør does not know, and none twice', async () => {
    const odd = claims({ roles: ['jurist', 'jurist', 'superuser', 7, { role: 'operator' }], teams: 'all' });
    expect(await checkToken(await token(odd).sign(key), service)).toMatchObject({ roles: ['jurist'], teams: [] });
  });

  it('is refused when it has expired', async () => {
    expect(await faultOf(await token(claims(), { expires: '-1m' }).sign(key))).toBe('expired');
  });

  it('is refused when it never expires', async () => {
    const endless = new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'k1' });
    expect(await faultOf(await endless.setSubject('s').setIssuer(issuer).setAudience(audience).sign(key))).toBe(
      'malformed',
    );
  });

  it('is refused when it is for another audience or from another issuer', async () => {
    expect(await faultOf(await token(claims(), { to: 'journal' }).sign(key))).toBe('another-audience');
    expect(await faultOf(await token(claims(), { from: 'https://evil.example' }).sign(key))).toBe('another-issuer');
  });

  it('is refused when somebody else signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await faultOf(await token().sign(privateKey))).toBe('forged');
  });

  it('is refused when a claim was changed after it was signed', async () => {
    const [header, , signature] = (await token().sign(key)).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims({ roles: ['operator'] }), sub: 'x' })).toString('base64url');
    expect(await faultOf([header, other, signature].join('.'))).toBe('forged');
  });

  it('is refused when it is not signed at all', async () => {
    const unsigned = new UnsecuredJWT(claims()).setSubject('s').setIssuer(issuer).setAudience(audience);
    expect(await faultOf(unsigned.setExpirationTime('5m').encode())).toBe('forged');
  });

  it('is refused when it is signed with the public key as a shared secret', async () => {
    const secret = Buffer.from(JSON.stringify(published));
    const confused = token(claims(), { alg: 'HS256' });
    expect(await faultOf(await confused.sign(secret))).toBe('forged');
  });

  it('is refused without a subject, and when it is no token', async () => {
    expect(await faultOf(await token(claims(), { subject: '' }).sign(key))).toBe('malformed');
    expect(await faultOf('abc')).toBe('malformed');
    expect(await faultOf('a.b.c')).toBe('malformed');
  });
});

describe('A sign-in service', () => {
  let server: Server;
  let answer = () => JSON.stringify({ keys: [published] });
  let live: SignInService;

  beforeAll(async () => {
    server = createServer((_, response) => response.end(answer()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    live = liveSignIn({ jwksUrl: new URL(`http://127.0.0.1:${port}/keys`), issuer, audience });
  });
  afterAll(() => {
    server.close();
  });

  it('that answers no keys is told from a token that is wrong', async () => {
    answer = () => 'down for maintenance';
    expect(await faultOf(await token().sign(key), live)).toBe('service-away');
  });

  it('that cannot be reached is told from a token that is wrong', async () => {
    const away = liveSignIn({ jwksUrl: new URL('http://127.0.0.1:1/keys'), issuer, audience });
    expect(await faultOf(await token().sign(key), away)).toBe('service-away');
  });

  it('publishes the keys that tokens are checked against', async () => {
    answer = () => JSON.stringify({ keys: [published] });
    expect(await checkToken(await token().sign(key), live)).toMatchObject({ staffId: 'staff-1' });
  });
});

describe('A token that passed', () => {
  it('is checked once a minute, and never longer than it is valid', async () => {
    let lookups = 0;
    const counted = new TokenMemory({
      ...service,
      keys: (...header) => {
        lookups++;
        return service.keys(...header);
      },
    });
    const lasting = await token().sign(key);
    await counted.callerOf(lasting);
    expect(await counted.callerOf(lasting)).toMatchObject({ staffId: 'staff-1' });
    expect(lookups).toBe(1);
    const expired = await token(claims(), { expires: '-5s' }).sign(key);
    await counted.callerOf(expired);
    await counted.callerOf(expired);
    expect(lookups).toBe(3);
  });
});
