import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { masterKeyOf, settingsFrom } from '@lydhoer/config';
import { composeIn } from './compose-claims.js';

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-secrets-'));
const make = (...words: readonly string[]) => spawnSync(join(folder, 'make-secrets'), words, { encoding: 'utf8' });
const secrets = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'secrets')).map((name) => [name, readFileSync(join(folder, 'secrets', name), 'utf8')]),
  );

beforeAll(() => {
  copyFileSync('docker/make-secrets', join(folder, 'make-secrets'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('docker/make-secrets', () => {
  it.each([[[]], [['two', 'names']], [['a name']], [['$(id)']]])(
    'makes nothing for %j, and says what to give',
    (words) => {
      const { status, stderr } = make(...words);
      expect([status, stderr]).toEqual([2, expect.stringContaining('docker/make-secrets klager.kommune.example')]);
      expect(readdirSync(folder)).toEqual(['make-secrets']);
    },
  );

  it('makes what the compose files name, for those alone who own the folder', () => {
    expect(make('klager.kommune.example').status).toBe(0);
    const named = ['compose.yaml', 'compose.cluster.yaml'].flatMap((name) =>
      Object.values(composeIn(readFileSync(join('docker', name), 'utf8')).secrets).map(({ file }) => file),
    );
    expect(Object.keys(secrets()).sort()).toEqual(
      [...new Set(named)].map((file) => file?.replace('./secrets/', '')).sort(),
    );
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  });

  it('makes a key, addresses and a certificate that can be used', () => {
    const made = secrets();
    const settings = settingsFrom({ LYDHOER_MASTER_KEY_FILE: join(folder, 'secrets/master.key') });
    expect(masterKeyOf(settings)).toHaveLength(32);
    const password = made['eventstore-admin.password']?.trim() ?? '';
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(made['eventstoredb.url']).toContain(`esdb://admin:${password}@eventstore-1:2113,`);
    expect(made['redis.url']).toBe(`redis://:${made['redis.password']?.trim() ?? ''}@redis:6379\n`);
    const certificate = new X509Certificate(made['tls.pem'] ?? '');
    expect(certificate.checkHost('klager.kommune.example')).toBe('klager.kommune.example');
    expect(made['tls.pem']).toContain('PRIVATE KEY');
  });

  it('keeps what is there', () => {
    const before = secrets();
    expect(make('other.example').status).toBe(0);
    expect(secrets()).toEqual(before);
  });
});
