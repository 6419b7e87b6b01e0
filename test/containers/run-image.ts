import { execFileSync, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSent, rulesOf } from './image/context.js';
import { declaredBy, stagesOf, type Declared } from './image/dockerfile.js';
import { Room } from './image/room.js';
import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';
import { freePort } from '../free-port.js';

// Carries out docker/Dockerfile without a container engine, instruction by instruction, in plain folders, and runs what
// it gives as an engine would: another user, no capability, a file system that nobody can write to. Needs root, for
// chroot and a mount namespace; nothing is mounted outside of it.
//
// node --import ./libs/read-models/src/testing/typescript-hook.mjs test/containers/run-image.ts

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

if (process.argv[2] === undefined) {
  if (process.getuid?.() !== 0) throw new Error('Run it as root: it makes a mount namespace and changes the user.');
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-image-'));
  // In a namespace of its own, so that out here the folder holds nothing of this machine when it is removed.
  const inside = [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url), folder];
  const { status } = spawnSync('unshare', ['--mount', '--propagation', 'private', ...inside], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = status ?? 1;
} else {
  await run(process.argv[2]);
}

async function run(folder: string): Promise<void> {
  const stages = stagesOf(readFileSync(join(checkout, 'docker/Dockerfile'), 'utf8'));
  const rules = rulesOf(readFileSync(join(checkout, '.dockerignore'), 'utf8'));
  const npm = dirname(
    dirname(
      execFileSync('readlink', ['-f', execFileSync('which', ['npm']).toString().trim()])
        .toString()
        .trim(),
    ),
  );
  const cache = execFileSync('npm', ['config', 'get', 'cache'], { cwd: tmpdir() }).toString().trim();
  const rooms = new Map<string, Room>();
  for (const stage of stages) {
    if (stage.base.split('-')[0] !== `node:${process.versions.node}`) {
      throw new Error(`the image is built on ${stage.base}, and Lydhør is pinned to Node ${process.versions.node}`);
    }
    const room = new Room(join(folder, stage.name), process.execPath, npm);
    room.lend(cache);
    const started = performance.now();
    room.build(stage, checkout, (path) => isSent(rules, path), rooms);
    rooms.set(stage.name, room);
    say(`ok: stage ${stage.name}, ${Math.round((performance.now() - started) / 1000)} s`);
  }
  const [last] = stages.slice(-1);
  const room = last && rooms.get(last.name);
  if (!room) throw new Error('the Dockerfile has no stage');
  await use(room, declaredBy(last));
}

async function use(room: Room, declared: Declared): Promise<void> {
  const app = join(room.root, declared.folder);
  say(`ok: ${execFileSync('du', ['-sm', app]).toString().split('\t')[0] ?? '?'} MB of Lydhør and its packages`);
  for (const name of ['jest', 'typescript', 'eslint', '@nestjs/cli', 'node']) {
    const found = spawnSync('test', ['-e', join(app, 'node_modules', name)]).status === 0;
    claim(!found, `${name} is not in the image`);
  }
  room.seal(declared.volumes);

  const bare = await ended(room.start(declared, {}, declared.command));
  claim(
    bare.code === 1 && bare.said.includes('LYDHOER_MODE=live needs'),
    'without settings it says what it needs',
    bare.said,
  );

  const port = await freePort();
  const demo = { LYDHOER_MODE: 'demo', LYDHOER_DEMO: 'empty', LYDHOER_PORT: String(port) };
  const inside = (...command: readonly string[]) => ended(room.start(declared, demo, command));
  claim((await inside(...declared.health)).code === 1, 'its health check says no while nothing runs');

  let id = '';
  for (const time of ['first', 'second']) {
    const lydhoer = room.start(declared, demo, declared.command);
    const end = ended(lydhoer);
    await Promise.race([line(lydhoer, 'http://'), end.then(({ said }) => Promise.reject(new Error(said)))]);
    const health = await inside(...declared.health);
    claim(health.code === 0, `its health check says yes after the ${time} start: ${health.said.trim()}`);
    const status = readFileSync(`/proc/${lydhoer.pid ?? 0}/status`, 'utf8');
    claim(
      /^Uid:\t1000\t/m.test(status) && /^CapEff:\t0+$/m.test(status),
      'it runs as another user, without a capability',
    );
    claim(/^NoNewPrivs:\t1$/m.test(status), 'and can get none');
    id = time === 'first' ? await register(port) : id;
    claim((await ask(port, `/complaints/${id}`)).status === 200, `the complaint is there after the ${time} start`);
    if (time === 'first') {
      const verified = await inside('lydhoer', 'verify');
      claim(
        verified.code === 0 && verified.said.includes('is whole'),
        'its command line works beside it',
        verified.said,
      );
      for (const path of ['/app/x', '/usr/local/bin/x', '/root/x']) {
        claim((await inside('touch', path)).said.includes('Read-only file system'), `${path} cannot be written`);
      }
      claim((await inside('touch', '/tmp/x')).code === 0, '/tmp can be written');
    }
    lydhoer.kill(declared.stopSignal as NodeJS.Signals);
    claim((await end).code === 0, `${declared.stopSignal} ends it in order`);
  }
  await useAsWorker(room, declared, port);
  say('the image works as it is written');
}

/** As a worker of a cluster, on a server: with the packages that a single process never loads. */
async function useAsWorker(room: Room, declared: Declared, port: number): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = JSON.stringify(Object.keys(dependencies).filter((name) => name !== 'node'));
  const load = ['node', '--input-type=module', '--eval', `for (const name of ${names}) await import(name)`];
  const loaded = await ended(room.start(declared, {}, load));
  claim(loaded.code === 0, 'every package that Lydhør depends on can be loaded', loaded.said);
  const server = await FakeEventStoreDbProcess.start();
  const settings = {
    ...{ LYDHOER_MODE: 'demo', LYDHOER_DEMO: 'empty', LYDHOER_PORT: String(port), LYDHOER_ROLES: 'worker' },
    // The volume holds a log of its own.
    ...{ LYDHOER_DATA: '/tmp/worker', LYDHOER_EVENT_STORE: 'eventstoredb', LYDHOER_EVENTSTOREDB_URL: server.url },
  };
  const worker = room.start(declared, settings, declared.command);
  const end = ended(worker);
  await Promise.race([line(worker, 'http://'), end.then(({ said }) => Promise.reject(new Error(said)))]);
  const health = await ended(room.start(declared, settings, declared.health));
  claim(health.code === 0, 'as a worker on a server it is alive', health.said);
  const asked = await fetch(`http://127.0.0.1:${port}/complaints`);
  claim(asked.status === 421, 'and sends people elsewhere', String(asked.status));
  worker.kill(declared.stopSignal as NodeJS.Signals);
  claim((await end).code === 0, `${declared.stopSignal} ends the worker in order`);
  await server.stop();
}

function claim(holds: boolean, what: string, said = ''): void {
  if (!holds) throw new Error(`It does not hold that ${what}. ${said}`);
  say(`ok: ${what}`);
}

async function ask(port: number, path: string, body?: unknown, persona = 'caseworker-boerneliv'): Promise<Response> {
  const url = `http://127.0.0.1:${port}`;
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/demo/tokens`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona }),
  });
  const { token } = (await signedIn.json()) as { readonly token: string };
  const headers = { ...json, authorization: `Bearer ${token}` };
  return fetch(
    `${url}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
}

async function register(port: number): Promise<string> {
  const response = await ask(port, '/complaints', {
    ...{ channel: 'phone', form: 'oral', receivedOn: '2026-11-20' },
    complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    concerns: { name: 'Bo Prøvesen' },
    points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
  });
  const { id } = (await response.json()) as { readonly id?: string };
  claim(response.status === 201 && id !== undefined, 'it takes a complaint');
  return id ?? '';
}

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

function line(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(words)) resolve();
    });
  });
}
