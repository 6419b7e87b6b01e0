import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDbEventStore } from '@lydhoer/event-store';
import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';
import { writeSyntheticLog } from '../bench/synthetic-log.js';
import { almasComplaint } from './cases.js';
import { command, startCommand, type Place, type Said } from './command-line.js';
import { RunningApp } from './running-app.js';

/** Each command starts a process of its own. */
const patience = 300_000;
const root = mkdtempSync(join(tmpdir(), 'lydhoer-moving-'));
const place = (name: string) => join(root, name);
/** The demo made it at its first start; nobody else may make another. */
const masterKey = { LYDHOER_MASTER_KEY_FILE: place('original/demo/keys/master.key') };
const inFolder = (name: string) => ({
  LYDHOER_DATA: place(name),
  LYDHOER_EVENT_STORE: 'sqlite',
  LYDHOER_EVENTSTOREDB_URL: '',
  ...masterKey,
});

let server: FakeEventStoreDbProcess;
let onServer: Exclude<Place, string>;
let before: readonly string[];
let contentHash: string;
let caseId: string;
let app: RunningApp | undefined;

beforeAll(async () => {
  server = await FakeEventStoreDbProcess.start({ logFile: place('server.log') });
  onServer = {
    LYDHOER_DATA: place('process'),
    LYDHOER_EVENT_STORE: 'eventstoredb',
    LYDHOER_EVENTSTOREDB_URL: server.url,
    ...masterKey,
  };
  await writeSyntheticLog(place('original'), 60);
}, patience);
afterAll(async () => {
  await app?.stop();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

const done = (said: Said) => {
  expect([said.code, said.code === 0 ? '' : said.err]).toEqual([0, '']);
  return JSON.parse(said.out) as Record<string, unknown>;
};
const lydhoer = async (where: Place, ...words: readonly string[]) => done(await command(where, ...words, '--json'));

/** A case whose complainant and texts are forgotten, and whose child is not. */
async function beginCase(app: RunningApp): Promise<void> {
  const operator = app.as('operator');
  const complaint = { ...almasComplaint(), narrative: 'Vi har ventet i fem måneder.' };
  caseId = (await app.as('caseworker-boerneliv').post('/complaints', complaint)).body.id;
  const { complainant } = (await app.as('jurist-1').get(`/complaints/${caseId}?persons=true`)).body;
  const { personId } = complainant.person;
  for (const [what, body] of [
    ['persons', { personId }],
    ['texts', { kind: 'complaint', id: caseId }],
  ] as const) {
    expect((await operator.post(`/forgettings/${what}`, { ...body, ground: 'erasure-request' })).status).toBe(201);
  }
}

/** What readers see, word for word. */
async function answers(app: RunningApp): Promise<readonly string[]> {
  const jurist = app.as('jurist-1');
  const analyst = app.as('analyst');
  const read = [
    await analyst.get('/trends?unit=point&bucket=month&by=theme'),
    await analyst.get('/trends?unit=complaint&bucket=year&by=team'),
    await analyst.get('/trends?bucket=year&asOf=2024-06-30'),
    await analyst.get('/learning-log'),
    await jurist.get(`/complaints/${caseId}?persons=true`),
    await jurist.get(`/complaints/${caseId}/timeline`),
    await app.as('operator').get('/forgettings'),
  ];
  expect(read.map(({ status }) => status)).toEqual(read.map(() => 200));
  return read.map(({ text }) => text);
}

/** Positions belong to a store; nothing else in an answer does. */
const withoutPositions = (text: string) => text.replaceAll(/"(position|asOfPosition|logPosition)":"\d+"/g, '');

/** Kills a command once the server's log has so many more events of such streams. */
async function killedBehind(many: number, streams: RegExp, ...words: readonly string[]): Promise<void> {
  const log = await EventStoreDbEventStore.open({ url: server.url, indexFile: ':memory:' });
  const command = startCommand(onServer, ...words);
  const over = new AbortController();
  const ended = new Promise((resolve) =>
    command.once('exit', () => {
      over.abort();
      resolve(undefined);
    }),
  );
  let left = many;
  for await (const { events } of log.follow({ after: await log.head(), signal: over.signal })) {
    left -= events.filter(({ stream }) => streams.test(stream)).length;
    if (left <= 0) break;
  }
  expect(command.kill('SIGKILL')).toBe(true);
  await ended;
  expect(command.signalCode).toBe('SIGKILL');
  await log.close();
}

describe('A store that moves', () => {
  const [log, keys] = [place('log.ndjson'), place('keys')];
  const replay = ['replay', 'log', '--from', log, '--keys-from', keys];

  it(
    'is written down where it is: the log in a file, the keys in a folder',
    async () => {
      app = await RunningApp.start(place('original'), inFolder('original'));
      await beginCase(app);
      before = await answers(app);
      expect(before[4]).toMatch(/"name":null.*"name":"Bo Prøvesen"/);
      expect(await app.stop()).toBe(0);
      ({ contentHash } = (await lydhoer(inFolder('original'), 'export', 'log', '--to', log)) as {
        contentHash: string;
      });
      await lydhoer(inFolder('original'), 'backup', '--keys-to', keys);
    },
    patience,
  );

  it(
    'goes on where it was killed, among the events and among the keys, and nothing starts on it before it is whole',
    async () => {
      await server.fault({ appendDelay: 3 });
      await killedBehind(100, /./, ...replay);
      const refused = await command(onServer, 'verify');
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('`replay log` was stopped before')]);
      await server.fault({ appendDelay: 0 });
      await killedBehind(1, /^key-/, ...replay);
      expect((await command(onServer, 'export', 'log', '--to', place('half.ndjson'))).code).toBe(1);
      const moved = await lydhoer(onServer, ...replay);
      expect(moved).toMatchObject({ contentHash, written: 0, there: moved.events, keys: 'brought' });
    },
    patience,
  );

  it(
    'answers there as it did, and nobody can write under a key that is forgotten',
    async () => {
      app = await RunningApp.start(onServer.LYDHOER_DATA, onServer);
      const there = await answers(app);
      expect(there.map(withoutPositions)).toEqual(before.map(withoutPositions));
      const refused = await app
        .as('jurist-1')
        .post(`/complaints/${caseId}/receipt-date`, { receivedOn: '2020-01-06', reason: 'Den kom før.' });
      expect([refused.status, refused.body.type]).toEqual([410, '/problems/personal-data-forgotten']);
      // Beside the process, as the operator does.
      expect(await lydhoer(onServer, 'verify')).toMatchObject({ whole: true, log: { contentHash } });
      const status = await lydhoer(onServer, 'status');
      expect(status).toMatchObject({ log: 'the EventStoreDB server', heldBy: expect.any(Number) });
      expect(status.sets).toContainEqual(expect.objectContaining({ set: 'complaints', lag: 0 }));
      expect((await command(onServer, 'rebuild')).code).toBe(3);
      expect(await app.stop()).toBe(0);
    },
    patience,
  );

  it(
    'is kept by its operator there: with the views of each process here, and the backup of the server',
    async () => {
      const { rebuilds } = (await lydhoer(onServer, 'rebuild')) as {
        rebuilds: { state: string; comparison: object }[];
      };
      expect(rebuilds.length).toBeGreaterThan(5);
      for (const { comparison } of rebuilds) expect(comparison).toMatchObject({ result: 'equal' });
      expect(await lydhoer(onServer, 'parked', 'list')).toEqual({ parked: [] });
      for (const words of [
        ['backup', '--to', place('backup')],
        ['backup', '--log-to', place('backup')],
        ['restore', '--from', place('backup'), '--into', place('restored')],
      ]) {
        const { code, err } = await command(onServer, ...words);
        expect([code, err]).toEqual([2, expect.stringContaining('docs/guides/cluster.md')]);
      }
    },
    patience,
  );

  it(
    'comes back word for word',
    async () => {
      const [log, keys] = [place('back.ndjson'), place('back-keys')];
      expect(await lydhoer(onServer, 'export', 'log', '--to', log)).toMatchObject({ contentHash });
      await lydhoer(onServer, 'backup', '--keys-to', keys);
      const back = await lydhoer(inFolder('back'), 'replay', 'log', '--from', log, '--keys-from', keys);
      expect(back).toMatchObject({ contentHash, there: 0, keys: 'brought' });
      expect(await lydhoer(inFolder('back'), 'verify')).toMatchObject({ whole: true, log: { contentHash } });
      app = await RunningApp.start(place('back'), inFolder('back'));
      expect(await answers(app)).toEqual(before);
      expect(await app.stop()).toBe(0);
    },
    patience,
  );
});
