import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Role } from '@lydhoer/access';
import { startSignInService, type SignInService } from '../sign-in-service.js';
import { almasComplaint } from './cases.js';

/**
 * docs/guides/operate.md, command by command, in one shell: on a machine of its own in a folder, with a sign-in service on
 * loopback and a `systemctl` that runs what the page's unit file says.
 */
const guide = readFileSync('docs/guides/operate.md', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'lydhoer-operate-'));
const issuer = 'https://login.kommune.example';
let service: SignInService;
let port: number;

/** The page's places, on this machine. */
function here(text: string): string {
  return text
    .replaceAll(/\/(etc|var)\/(?=lydhoer|systemd|lib|backups|tmp)/g, `${root}/$1/`)
    .replaceAll('/opt/lydhoer', process.cwd())
    .replaceAll('http://127.0.0.1:3000', `http://127.0.0.1:${port}`)
    .replaceAll('LYDHOER_PORT=3000', `LYDHOER_PORT=${port}`)
    .replaceAll(`${issuer}/jwks`, service.keySet);
}

interface Block {
  readonly kind: string;
  readonly text: string;
}
const blocks: readonly Block[] = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => ({
    kind,
    text,
  }),
);

/** Starts and stops what a unit file describes, as far as this page uses it. */
const systemctl = `#!/bin/bash
set -e
unit="${root}/etc/systemd/system/$2.service"
value() { sed -n "s/^$1=//p" "$unit"; }
case "$1" in
  enable) grep -q '^WantedBy=multi-user.target$' "$unit" ;;
  start)
    [ ! -e "${root}/$2.pid" ]
    set -a; . "$(value EnvironmentFile)"; set +a
    cd "$(value WorkingDirectory)"
    umask "$(value UMask)"
    setsid $(value ExecStart) >> "${root}/journal" 2>&1 < /dev/null &
    echo $! > "${root}/$2.pid" ;;
  stop)
    pid=$(cat "${root}/$2.pid"); kill -TERM "$pid"
    for _ in $(seq $(( $(value TimeoutStopSec) * 10 ))); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
    ! kill -0 "$pid" 2> /dev/null; rm "${root}/$2.pid" ;;
  *) exit 64 ;;
esac
`;

/** One shell for the whole page. Each command is told apart in what it says, and the first that fails ends it. */
function run(script: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn('bash', ['-e', '-u', '-o', 'pipefail', '-s'], {
    env: { PATH: `${join(root, 'bin')}:${process.env.PATH ?? ''}`, HOME: root },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdin.end(script);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, said });
    });
  });
}

const token = (role: Role) =>
  service.token({ role, subject: '2f1c7a9e-5f0b-4a0f-8a44-7f2f3c9d1e22', teams: ['boerneliv'] });

const write = (path: string, text: string, mode = 0o600) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
};

beforeAll(async () => {
  service = await startSignInService(issuer, 'lydhoer');
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  ({ port } = free.address() as AddressInfo);
  await new Promise((resolve) => free.close(resolve));
  write(join(root, 'bin', 'systemctl'), systemctl, 0o755);
  write(join(root, 'etc/lydhoer/operator.token'), await token('operator'));
  mkdirSync(join(root, 'var/tmp'), { recursive: true });
});
afterAll(async () => {
  await run(`[ ! -e '${root}/lydhoer.pid' ] || systemctl stop lydhoer`);
  await service.close();
  rmSync(root, { recursive: true, force: true });
});

describe('The guide for operators', () => {
  it('shows commands, files, and nothing that the test does not know how to run', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['sh', 'ini']));
    const files = blocks.filter(({ kind }) => kind === 'ini').map(({ text }) => text.split('\n')[0]);
    expect(files).toEqual(['# /etc/lydhoer/lydhoer.env', '# /etc/systemd/system/lydhoer.service']);
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(15);
  });

  it('says what to do about every alarm that is suggested, and every state of health', () => {
    const alarms = [...readFileSync('docs/metrics.md', 'utf8').matchAll(/^### (\w+)$/gm)].map(([, name]) => name ?? '');
    expect(alarms.length).toBeGreaterThan(5);
    for (const alarm of alarms) expect(guide).toMatch(new RegExp(`^\\| \`${alarm}\` +\\| \\S`, 'm'));
    const health = readFileSync('apps/api/src/health/health.response.ts', 'utf8');
    const states = [...(/class HealthResponse[\s\S]*?status!/.exec(health)?.[0] ?? '').matchAll(/`([a-z-]+)`/g)];
    expect(states.length).toBeGreaterThan(3);
    for (const [, state] of states) expect(guide).toMatch(new RegExp(`^\\| \`${state}\` +\\| \\S`, 'm'));
  });

  it('holds no command that does not work, in its order, on a store with a complaint in it', async () => {
    const script: string[] = [];
    for (const { kind, text } of blocks) {
      if (kind === 'ini') {
        const path = here((text.split('\n')[0] ?? '').slice(2));
        script.push(`mkdir -p '${dirname(path)}'`, `cat > '${path}' <<'END OF FILE'\n${here(text)}END OF FILE`);
        continue;
      }
      script.push(`echo '» ${text.split('\n')[0]?.replaceAll("'", '"') ?? ''}'`, here(text));
      // The first complaint, so that there is a name to lose and to find again.
      if (text.includes('curl') && !script.some((line) => line.includes('/complaints'))) {
        script.push(
          `curl -fsS http://127.0.0.1:${port}/complaints -H 'Authorization: Bearer ${await token('team-leader')}' ` +
            `-H 'Content-Type: application/json' -d '${JSON.stringify(almasComplaint())}'`,
        );
      }
    }
    const ask = `curl -fsS -H 'Authorization: Bearer ${await token('team-leader')}' http://127.0.0.1:${port}/complaints`;
    script.push(
      `id=$(${ask} | sed -E 's/^[{]"items":\\[[{]"id":"([^"]+)".*/\\1/')`,
      `echo "» its complaint, with its name"`,
      `${ask}/$id?persons=true`,
    );
    const { code, said } = await run(script.join('\n'));
    const journal = code === 0 ? '' : readFileSync(join(root, 'journal'), 'utf8');
    expect(`${code === 0 ? '' : `${said}\n${journal}\n`}exit ${String(code)}`).toBe('exit 0');
    expect(said.match(/is whole\./g)).toHaveLength(
      guide.match(/^(?:LYDHOER_DATA=\S+ )?lydhoer verify$/gm)?.length ?? 0,
    );
    expect(said.slice(said.lastIndexOf('»'))).toContain('Alma Prøvesen');
  }, 600_000);
});
