import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rowsHash } from '@lydhoer/read-models/testing';
import { writeSyntheticLog } from '../bench/synthetic-log.js';
import { almasComplaint } from './cases.js';
import { command, startCommand } from './command-line.js';
import { RunningApp } from './running-app.js';

/** Each command starts a process of its own, and a story has many. */
const patience = 300_000;
const root = mkdtempSync(join(tmpdir(), 'lydhoer-backup-'));
const place = (name: string) => join(root, name);
const data = place('data');
let app: RunningApp | undefined;

beforeAll(async () => {
  await writeSyntheticLog(data, 200);
}, patience);
afterAll(async () => {
  await app?.stop();
  rmSync(root, { recursive: true, force: true });
});

async function start(folder: string): Promise<RunningApp> {
  app = await RunningApp.start(folder);
  return app;
}
async function stop(): Promise<void> {
  expect(await app?.stop()).toBe(0);
}

/** What a figure's reader sees, word for word. */
async function figures(running: RunningApp): Promise<readonly string[]> {
  const paths = [
    '/trends?unit=point&bucket=month&by=theme',
    '/trends?unit=complaint&bucket=year&by=team',
    '/trends?bucket=year&asOf=2024-06-30',
    '/learning-log',
  ];
  const answers = await Promise.all(paths.map((path) => running.as('analyst').get(path)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  return answers.map(({ text }) => text);
}

/** A hash over every row of every view, by the name of its set. */
function viewHashes(folder: string): Record<string, string> {
  const views = join(folder, 'demo', 'views');
  const hashes: Record<string, string> = {};
  for (const name of readdirSync(views).filter((file) => file.endsWith('.db'))) {
    const database = new DatabaseSync(join(views, name), { readOnly: true });
    const all = (sql: string, parameters: readonly (string | number | null)[] = []) =>
      database.prepare(sql).all(...parameters) as never;
    hashes[name.replace(/-[0-9a-f]{16}.*$/, '')] = rowsHash({ all });
    database.close();
  }
  return hashes;
}

const giveMasterKey = (folder: string) => {
  cpSync(join(data, 'demo/keys/master.key'), join(folder, 'demo/keys/master.key'));
};

/** Commands, one behind the other, until the signal ends it; gives how many were acknowledged. */
async function write(running: RunningApp, signal: AbortSignal): Promise<number> {
  let acknowledged = 0;
  while (!signal.aborted) {
    const { status, text } = await running.as('team-leader-boerneliv').post('/complaints', almasComplaint());
    expect([status, text]).toEqual([201, expect.any(String)]);
    acknowledged += 1;
  }
  return acknowledged;
}

/** Kills a command as soon as something appears in a folder. */
async function killedOnce(folder: string, appears: RegExp, ...words: readonly string[]): Promise<void> {
  const seen = new Promise<void>((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      if (name === null || !appears.test(name)) return;
      watcher.close();
      resolve();
    });
  });
  const child = startCommand(data, ...words);
  const ended = new Promise<string | null>((resolve) => {
    child.once('exit', (_code, signal) => {
      resolve(signal);
    });
  });
  await seen;
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

describe('A store that is backed up while it runs', () => {
  it(
    'comes back with every figure and every view as they were, hash for hash',
    async () => {
      const running = await start(data);
      const enough = new AbortController();
      const writing = write(running, enough.signal);
      const first = await command(data, 'backup', '--to', place('while-writing'), '--json');
      const verified = await command(data, 'verify', '--json');
      enough.abort();
      expect(await writing).toBeGreaterThan(0);
      expect([first.code, first.err]).toEqual([0, '']);
      expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { whole: true }]);

      expect(await command(data, 'backup', '--to', place('backup'))).toMatchObject({ code: 0 });
      const before = await figures(running);
      await stop();
      const hashes = viewHashes(data);
      expect(Object.keys(hashes).length).toBeGreaterThan(5);

      const restored = await command(data, 'restore', '--from', place('backup'), '--into', place('restored'), '--json');
      expect([restored.code, JSON.parse(restored.out)]).toMatchObject([0, { masterKey: 'fits', keys: { missing: 0 } }]);
      giveMasterKey(place('restored'));
      expect(await figures(await start(place('restored')))).toEqual(before);
      await stop();
      expect(viewHashes(place('restored'))).toEqual(hashes);

      const earlier = await command(data, 'restore', '--from', place('while-writing'), '--into', place('earlier'));
      expect(earlier.code).toBe(0);
      giveMasterKey(place('earlier'));
      expect(await command(place('earlier'), 'verify')).toMatchObject({ code: 0 });
    },
    patience,
  );

  it(
    'can be backed up again after a backup was killed, and the killed one is no backup',
    async () => {
      await killedOnce(root, /^killed\.unfinished-/, 'backup', '--log-to', place('killed'));
      expect(existsSync(place('killed'))).toBe(false);
      const [left] = readdirSync(root).filter((name) => name.startsWith('killed.unfinished-'));
      expect(left).toBeDefined();
      const refused = await command(data, 'restore', '--log-from', place(left ?? ''), '--into', place('from-killed'));
      expect([refused.code, existsSync(place('from-killed/demo'))]).toEqual([1, false]);
      expect(refused.err).toContain('no backup');
      expect(await command(data, 'backup', '--log-to', place('killed'))).toMatchObject({ code: 0 });
      expect(readdirSync(root).filter((name) => name.includes('unfinished'))).toEqual([]);
    },
    patience,
  );

  it(
    'is refused by name where something stands, is missing, or is called wrongly',
    async () => {
      const codes: unknown[] = [];
      const say = async (...words: readonly string[]) => {
        const { code, out, err } = await command(data, ...words);
        codes.push([code, out === '', /\n\s+at /.test(err)]);
        return err;
      };
      expect(await say('backup', '--to', place('backup'))).toContain('is not empty');
      expect(await say('restore', '--from', place('backup'), '--into', place('restored'))).toContain('is not empty');
      expect(await say('backup')).toContain('Where to?');
      expect(await say('export', 'log', '--to', place('backup'))).toContain('is there already');
      expect(await say('verify', 'everything')).toContain('everything');
      expect(codes).toEqual(codes.map(() => [2, true, false]));
    },
    patience,
  );
});

describe('A store that moves', () => {
  it(
    'has every figure and every view as they were, hash for hash, also when the replay was killed',
    async () => {
      const running = await start(data);
      const before = await figures(running);
      const file = place('log.ndjson');
      const exported = await command(data, 'export', 'log', '--to', file, '--json');
      expect(exported).toMatchObject({ code: 0 });
      expect(await command(data, 'backup', '--keys-to', place('keys'))).toMatchObject({ code: 0 });
      await stop();
      const hashes = viewHashes(data);

      const moved = place('moved');
      const started = startCommand(moved, 'replay', 'log', '--from', file);
      const ended = new Promise((resolve) => started.once('exit', resolve));
      while (!existsSync(join(moved, 'demo', 'log.db')) && started.exitCode === null) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      started.kill('SIGKILL');
      await ended;
      const replayed = await command(moved, 'replay', 'log', '--from', file, '--json');
      const { contentHash } = JSON.parse(exported.out) as { contentHash: string };
      expect([replayed.code, JSON.parse(replayed.out)]).toMatchObject([0, { contentHash, samePositions: true }]);
      const again = await command(moved, 'replay', 'log', '--from', file, '--json');
      expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { written: 0, contentHash }]);

      await expect(RunningApp.start(moved)).rejects.toThrow('is missing or empty');
      expect(await command(moved, 'restore', '--keys-from', place('keys'), '--into', moved)).toMatchObject({ code: 0 });
      giveMasterKey(moved);
      expect(await figures(await start(moved))).toEqual(before);
      await stop();
      expect(viewHashes(moved)).toEqual(hashes);
      expect(await command(moved, 'verify')).toMatchObject({ code: 0 });
    },
    patience,
  );

  it(
    'is not poured into another one, nor into one that is open',
    async () => {
      const file = place('log.ndjson');
      const other = await start(place('other'));
      const held = await command(place('other'), 'replay', 'log', '--from', file);
      expect([held.code, held.out]).toEqual([3, '']);
      await other.stop();
      const refused = await command(place('other'), 'replay', 'log', '--from', file);
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toContain('Nothing was written');
    },
    patience,
  );
});
