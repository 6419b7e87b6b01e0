import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.js';

// Runs docker/haproxy.cfg in a real HAProxy, as it is but for addresses, before two servers that answer as processes of
// Lydhør do: ready, out of reach of their log, stopping, or gone.
//
// node --import ./libs/read-models/src/testing/typescript-hook.mjs test/containers/run-proxy.ts

type State = 'ready' | 'store-unavailable' | 'catching-up' | 'breaks';

/** What stands for a process: it says how it is, and counts what it is asked. */
class Process {
  state: State = 'ready';
  asked = 0;
  private readonly server = createServer((incoming, answer) => {
    this.answer(incoming, answer);
  });
  private healthAsked: (() => void) | undefined;

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Resolves when the proxy has asked how it is, so often from now on. */
  async healthChecks(times: number): Promise<void> {
    for (let left = times; left > 0; left--) await new Promise<void>((resolve) => (this.healthAsked = resolve));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(incoming: IncomingMessage, answer: ServerResponse): void {
    if (incoming.url === '/health/ready') {
      answer.writeHead(this.state === 'ready' ? 200 : 503).end(JSON.stringify({ status: this.state }));
      this.healthAsked?.();
      return;
    }
    this.asked += 1;
    if (this.state === 'breaks') incoming.socket.destroy();
    else if (this.state === 'ready') answer.writeHead(200).end('{}');
    else answer.writeHead(503, { 'retry-after': '5' }).end('{}');
  }
}

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-proxy-'));
const [one, other] = [new Process(), new Process()];
const [http, https, monitor] = [await freePort(), await freePort(), await freePort()];
copyFileSync('docker/make-secrets', join(folder, 'make-secrets'));
if (spawnSync(join(folder, 'make-secrets'), ['klager.kommune.example']).status !== 0) throw new Error('no secrets');
const places: Readonly<Record<string, string>> = {
  '/run/secrets/tls.pem': join(folder, 'secrets/tls.pem'),
  'bind :8080': `bind 127.0.0.1:${http}`,
  'bind :8443': `bind 127.0.0.1:${https}`,
  '127.0.0.1:8081': `127.0.0.1:${monitor}`,
  'api-1:3000': `127.0.0.1:${await one.listen()}`,
  'api-2:3000': `127.0.0.1:${await other.listen()}`,
};
const config = Object.entries(places).reduce(
  (text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docker/haproxy.cfg does not say ${from}`);
    return text.replace(from, to);
  },
  readFileSync('docker/haproxy.cfg', 'utf8'),
);
writeFileSync(join(folder, 'haproxy.cfg'), config);
const proxy = spawn('haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')], { stdio: ['ignore', 'ignore', 'pipe'] });
proxy.once('error', () => {
  process.stderr.write('HAProxy is missing: apt-get install haproxy\n');
  process.exitCode = 1;
});

try {
  await Promise.all([one.healthChecks(1), other.healthChecks(1)]);
  await use();
  process.stdout.write('the proxy does what it is set to do\n');
} finally {
  proxy.kill();
  one.close();
  other.close();
  rmSync(folder, { recursive: true });
}

async function use(): Promise<void> {
  claim((await fetch(`http://127.0.0.1:${monitor}/`)).status === 200, 'it says that it runs');
  const plain = await fetch(`http://127.0.0.1:${http}/trends?by=theme`, { redirect: 'manual' });
  claim(plain.status === 308 && plain.headers.get('location')?.startsWith('https://') === true, 'it leads to TLS');
  claim(plain.headers.get('location')?.endsWith('/trends?by=theme') === true, 'to the same page');
  for (const path of ['/', '/complaints', '/docs/x', '/jobs/1/result', '/reminders']) {
    claim((await ask('GET', path)) === 200, `${path} is let through`);
  }
  const inside = ['/health/ready', '/metrics', '/demo/tokens', '/operations/rebuilds', '//metrics', '/%6detrics', '/x'];
  for (const path of inside) claim((await ask('GET', path)) === 404, `${path} is not`);

  one.state = 'breaks';
  claim(
    (await many('GET')).every((status) => status === 200),
    'a read is sent again to the other when one breaks off',
  );
  claim(
    (await many('POST', { 'idempotency-key': 'x' })).every((status) => status === 200),
    'and a command with a key',
  );
  const before = one.asked + other.asked;
  const unkeyed = await many('POST');
  claim(one.asked + other.asked - before === unkeyed.length, 'a command without a key is sent once');

  one.state = 'catching-up';
  await one.healthChecks(3);
  const asked = one.asked;
  claim((await many('GET')).every((status) => status === 200) && one.asked === asked, 'one that catches up is spared');
  [one.state, other.state] = ['store-unavailable', 'store-unavailable'];
  await Promise.all([one.healthChecks(3), other.healthChecks(3)]);
  const [reached, again] = [one.asked + other.asked, await ask('POST', '/complaints')];
  claim(again === 503 && one.asked + other.asked === reached + 1, 'both are asked though their log is out of reach');
}

function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}.`);
  process.stdout.write(`ok: ${what}\n`);
}

function many(method: string, headers: Record<string, string> = {}): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: 10 }, () => ask(method, '/complaints', headers)));
}

/** The status of an answer over TLS; 0 when the connection broke off. The certificate signs itself. */
function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const options = { ...{ host: '127.0.0.1', port: https, method, path, headers }, rejectUnauthorized: false };
  return new Promise((resolve) => {
    const sent = request(options, (answer) => {
      answer.resume().once('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    sent.once('error', () => {
      resolve(0);
    });
    sent.end();
  });
}
