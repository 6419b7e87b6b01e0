import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { isSent, rulesOf } from './image/context.js';
import { declaredBy, stagesOf } from './image/dockerfile.js';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const stages = stagesOf(dockerfile);
const [build, run] = stages;
if (!build || !run) throw new Error('the Dockerfile has not two stages');
const image = declaredBy(run);
const pinned = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** What a linter of Dockerfiles holds against one. */
const lint = (text: string): readonly string[] => validate(text).map(({ message }) => JSON.stringify(message));

describe('docker/Dockerfile', () => {
  it('is a Dockerfile as a linter wants it', () => {
    expect(lint(dockerfile)).toEqual([]);
    expect(lint(dockerfile.replace('EXPOSE 3000', 'EXPOSE three'))).not.toEqual([]);
  });

  it('builds in one stage and runs in another, on the Node that is pinned', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', 'run']);
    for (const { base } of stages) expect(base).toBe(`node:${pinned.dependencies.node ?? ''}-bookworm-slim`);
    expect(image.labels['org.opencontainers.image.base.name']).toBe(`docker.io/library/${run.base}`);
  });

  it('runs as somebody who owns nothing of the program, by number', () => {
    expect(image.user).toBe('1000:1000');
    const copied = run.instructions.filter(({ name }) => name === 'COPY');
    expect(copied.filter(({ flags }) => 'chown' in flags)).toEqual([]);
  });

  it('takes nothing from the build but the program, its packages and what they are called', () => {
    const from = run.instructions.filter(({ flags }) => flags.from !== undefined);
    expect(from.map(({ text }) => text.split(' ')[0])).toEqual(['/app/package.json', '/app/node_modules', '/app/dist']);
    expect(dockerfile).toMatch(/npm prune .*--omit=dev/);
  });

  it('says its version and licence, stops by the signal that the app knows, and asks how it is without curl', () => {
    const prefix = 'org.opencontainers.image';
    expect(image.labels).toMatchObject({ [`${prefix}.version`]: pinned.version, [`${prefix}.licenses`]: 'MPL-2.0' });
    expect(image.stopSignal).toBe('SIGTERM');
    expect(image.health).toEqual(['node', 'docker/health.mjs']);
    expect(image.command).toEqual(['node', 'dist/api/apps/api/src/main.js']);
  });

  it('does not let anybody sign in without settings, and holds no secret', () => {
    expect(image.environment.LYDHOER_MODE).toBe('live');
    expect(Object.keys(image.environment).filter((name) => /KEY|URL|PASSWORD|SECRET/.test(name))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  const rules = rulesOf(readFileSync('.dockerignore', 'utf8'));
  const sent = execFileSync('git', ['ls-files'])
    .toString()
    .trim()
    .split('\n')
    .filter((path) => isSent(rules, path));

  it('sends what the Dockerfile copies', () => {
    const copied = stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ name, flags }) => name === 'COPY' && flags.from === undefined)
      .flatMap(({ text }) => text.split(/\s+/).slice(0, -1));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect(sent.some((file) => file === path || file.startsWith(`${path}/`))).toBe(true);
  });

  it('sends nothing else: no data, no secret, no history, no test', () => {
    expect(sent.length).toBeGreaterThan(500);
    const wanted = /^(apps|libs)\/|^(scripts\/build\.mjs|docker\/(health\.mjs|lydhoer))$|^[^/]+\.json$|^\.npmrc$/;
    expect(sent.filter((path) => !wanted.test(path))).toEqual([]);
    expect(sent.filter((path) => path.endsWith('.spec.ts') || path.includes('/testing/'))).toEqual([]);
    const secret = [
      '.git/config',
      '.env',
      'docker/.env',
      'docker/secrets/master.key',
      'data/live/log.db',
      'node_modules/x',
    ];
    expect(secret.filter((path) => isSent(rules, path))).toEqual([]);
  });
});
