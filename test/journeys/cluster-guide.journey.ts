import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';
import { variables } from '../../libs/config/src/variables.js';
import { almasComplaint } from './cases.js';
import { blocksIn, GuideMachine } from './guide-machine.js';

/**
 * docs/guides/cluster.md, command by command, in one shell, on the machine of operate.md: against a fake EventStoreDB in a
 * process of its own, and a real Redis with the configuration of docker/.
 */
const guide = readFileSync('docs/guides/cluster.md', 'utf8');
const blocks = blocksIn(guide);
const before = blocksIn(readFileSync('docs/guides/operate.md', 'utf8')).filter(({ kind }) => kind === 'ini');
const units = ['lydhoer', 'lydhoer@api-1', 'lydhoer@api-2', 'lydhoer@worker'];
let machine: GuideMachine;
let server: FakeEventStoreDbProcess;
let redis: ChildProcess;

beforeAll(async () => {
  machine = await GuideMachine.start([3000, 3001, 3002, 3003, 6379]);
  server = await FakeEventStoreDbProcess.start();
  redis = await startRedis(join(machine.root, 'redis'), machine.port(6379));
  machine.write('etc/lydhoer/eventstoredb.url', `${server.url}\n`);
  machine.write('etc/lydhoer/redis.url', `redis://127.0.0.1:${machine.port(6379)}\n`);
  machine.write('etc/lydhoer/master.key', `${Buffer.alloc(32, 5).toString('base64')}\n`);
  machine.write('etc/lydhoer/organisation.json', readFileSync('docs/guides/organisation.example.json', 'utf8'));
}, 120_000);
afterAll(async () => {
  await machine.remove(units);
  await server.stop();
  const ended = new Promise((exit) => redis.once('exit', exit));
  redis.kill();
  await ended;
}, 120_000);

describe('The guide for several processes', () => {
  it('says which blocks are run, and shows nothing else', () => {
    expect(guide).toContain('Blocks marked `sh` and `ini` are run');
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['sh', 'ini', 'bash', '']));
    for (const { text } of blocks.filter(({ kind }) => kind === 'sh')) expect(text).not.toMatch(/docker|:2113/);
    for (const { text } of blocks.filter(({ kind }) => kind === 'bash')) expect(text).toMatch(/docker|eventstore/);
  });

  it('says what to do about every alarm that is suggested', () => {
    const alarms = [...readFileSync('docs/metrics.md', 'utf8').matchAll(/^### (\w+)$/gm)].map(([, name]) => name ?? '');
    expect(alarms.length).toBeGreaterThan(5);
    for (const alarm of alarms) expect(guide).toMatch(new RegExp(`^\\| \`${alarm}\` +\\| \\S`, 'm'));
  });

  it('speaks of settings that there are', () => {
    const named = new Set([...guide.matchAll(/LYDHOER_[A-Z_]*[A-Z]/g)].map(([name]) => name));
    const known = [...Object.keys(variables), 'LYDHOER_OIDC', 'LYDHOER_TEST_EVENTSTOREDB_URL'];
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('moves a store with a complaint in it, and holds no command that does not work, in its order', async () => {
    const asLeader = `-H 'Authorization: Bearer ${await machine.token('team-leader')}'`;
    const at = (port: number) => `http://127.0.0.1:${machine.port(port)}`;
    const wait = (port: number) => `curl -fsS --retry 60 --retry-delay 1 --retry-all-errors ${at(port)}/health/ready`;
    const json = `-H 'Content-Type: application/json'`;
    const script = [
      ...before.map((block) => machine.fileOf(block)),
      `mkdir -p '${machine.root}/var/lib/lydhoer' && systemctl start lydhoer && ${wait(3000)}`,
      `curl -fsS ${at(3000)}/complaints ${asLeader} ${json} -d '${JSON.stringify(almasComplaint())}'`,
    ];
    for (const block of blocks) {
      if (block.kind === 'ini') script.push(machine.fileOf(block));
      if (block.kind === 'sh') script.push(machine.commandsOf(block));
    }
    for (const port of [3001, 3002]) {
      const ask = `curl -fsS ${asLeader} ${at(port)}/complaints`;
      script.push(
        `id=$(${ask} | sed -E 's/^[{]"items":\\[[{]"id":"([^"]+)".*/\\1/')`,
        `echo "» its complaint, with its name"`,
        `${ask}/$id?persons=true`,
      );
    }
    script.push(
      `echo "» the worker"`,
      `curl -s -o /dev/null -w 'status %{http_code}' ${asLeader} ${at(3003)}/complaints`,
    );
    const { code, said } = await machine.run(script.join('\n'));
    expect(`${code === 0 ? '' : `${said}\n${machine.journal()}\n`}exit ${String(code)}`).toBe('exit 0');
    const verified = guide.match(/^(?:alone|as [\w-]+) verify$/gm)?.length ?? 0;
    expect(said.match(/is whole\./g)).toHaveLength(verified);
    const hashes = [...said.matchAll(/^ *content +([0-9a-f]{64})/gm)].map(([, hash]) => hash);
    expect(hashes.length).toBeGreaterThanOrEqual(verified);
    const parts = said.split('»').slice(-3);
    expect(parts.slice(0, 2)).toEqual([
      expect.stringContaining('Alma Prøvesen'),
      expect.stringContaining('Alma Prøvesen'),
    ]);
    expect(parts[2]).toContain('status 421');
    for (const unit of units) expect([unit, machine.isUp(unit)]).toEqual([unit, unit !== 'lydhoer']);
  }, 600_000);
});

/** With the configuration of the containers, but for the place and the port. Resolves once it can be reached. */
async function startRedis(folder: string, port: number): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const words = [resolve('docker/redis.conf'), '--port', String(port), '--bind', '127.0.0.1'];
  const child = spawn('redis-server', words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((started, reject) => {
    child.once('error', () => {
      reject(new Error('redis-server is missing: apt-get install redis-server'));
    });
    child.once('exit', (code) => {
      reject(new Error(`redis-server ended with ${String(code)}`));
    });
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) started();
    });
  });
  return child;
}
