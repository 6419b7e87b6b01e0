import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSignInService, type SignInService } from '../sign-in-service.js';
import { dropLog, logSettings } from '../log-server.js';
import { almasComplaint } from './cases.js';
import { addressOf, entry } from './running-app.js';

/** docs/guides/live.md, step by step, with a sign-in service of our own on loopback. */
const issuer = 'https://login.kommune.example';
const leader = '2f1c7a9e-5f0b-4a0f-8a44-7f2f3c9d1e22';
const folder = mkdtempSync(join(tmpdir(), 'lydhoer-live-'));
const settings: Record<string, string> = {
  LYDHOER_MODE: 'live',
  LYDHOER_DATA: join(folder, 'data'),
  LYDHOER_PORT: '0',
  LYDHOER_MASTER_KEY_FILE: join(folder, 'master.key'),
  LYDHOER_ORGANISATION_FILE: join(folder, 'organisation.json'),
  LYDHOER_OIDC_ISSUER: issuer,
  LYDHOER_OIDC_AUDIENCE: 'lydhoer',
};
let service: SignInService;
let app: ChildProcess | undefined;

beforeAll(async () => {
  service = await startSignInService(issuer, 'lydhoer');
  settings.LYDHOER_OIDC_JWKS_URL = service.keySet;
  Object.assign(settings, await logSettings(folder));
  writeFileSync(join(folder, 'master.key'), randomBytes(32).toString('base64'), { mode: 0o400 });
  cpSync('docs/guides/organisation.example.json', join(folder, 'organisation.json'));
});
afterAll(async () => {
  await stop();
  await service.close();
  await dropLog(folder);
  rmSync(folder, { recursive: true, force: true });
});

const start = (over: Record<string, string> = {}) => {
  app = spawn(process.execPath, [entry], { env: { PATH: process.env.PATH, ...settings, ...over } });
  return addressOf(app);
};
const stop = async () => {
  if (app?.exitCode !== null) return;
  const ended = new Promise((resolve) => app?.once('exit', resolve));
  app.kill('SIGTERM');
  await ended;
};
const token = (lifetime = '1h') =>
  service.token({ role: 'team-leader', subject: leader, teams: ['boerneliv'], lifetime });

describe('A municipality that goes live', () => {
  it.each([
    ['LYDHOER_MASTER_KEY_FILE', '/nowhere/master.key'],
    ['LYDHOER_ORGANISATION_FILE', '/nowhere/organisation.json'],
    ['LYDHOER_OIDC_JWKS_URL', 'not an address'],
  ])('is told in a sentence that %s is wrong, without a stack', async (name, value) => {
    const refused = await start({ [name]: value }).catch((error: unknown) => (error as Error).message);
    expect(refused).toContain(value === 'not an address' ? name : value);
    expect(refused).not.toMatch(/\n\s+at /);
  });

  it('starts without a case, registers its first complaint, and finds it again after a restart', async () => {
    let address = await start();
    const ask = async (path: string, body?: object) => {
      const answer = await fetch(`${address}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: answer.status, body: (await answer.json()) as { id: string; items: unknown[] } };
    };
    expect((await ask('/complaints')).body.items).toEqual([]);
    const registered = await ask('/complaints', almasComplaint());
    expect(registered.status).toBe(201);
    await stop();
    address = await start();
    expect((await ask(`/complaints/${registered.body.id}`)).status).toBe(200);
    const persona = await fetch(`${address}/demo/tokens`, { method: 'POST', body: '{}' });
    expect([401, 404]).toContain(persona.status);
    const expired = await fetch(`${address}/complaints`, {
      headers: { authorization: `Bearer ${await token('-1h')}` },
    });
    expect(expired.status).toBe(401);
    await stop();
  }, 60_000);
});
