import { readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { command } from './command-line.js';
import { anonymousContact } from './cases.js';
import { RunningApp } from './running-app.js';

/** Each run of the command line is a process of its own, and builds in threads. */
const patience = 180_000;

const sets = [
  'complaint-numbers',
  'complaints',
  'insight',
  'jobs',
  'learning',
  'organisation',
  'privacy',
  'reviews',
  'vocabulary',
];

interface Rebuild {
  readonly set: string;
  readonly state: string;
  readonly endedAt: string | null;
  readonly comparison: { readonly result: string; readonly differences: readonly { readonly table: string }[] } | null;
}

describe('Building views anew', () => {
  let app: RunningApp;
  beforeEach(async () => {
    app = await RunningApp.start();
  }, 60_000);
  afterEach(() => app.remove());

  const views = () => join(app.folder, 'demo', 'views');
  const register = () => app.as('jurist-1').post('/contacts', anonymousContact);
  const asked = async () => {
    const { items } = (await app.as('operator').get('/operations/rebuilds')).body as { items: readonly Rebuild[] };
    return items.filter(({ state }) => state !== 'waiting');
  };
  /** Settles once a file is being built. */
  const unfinishedFile = () =>
    new Promise<void>((resolve) => {
      const watching = watch(views(), (_, name) => {
        if (name?.endsWith('.building') !== true) return;
        watching.close();
        resolve();
      });
    });
  /** How many contacts the trends count. */
  const counted = async (): Promise<number> => {
    const { status, body } = await app
      .as('analyst')
      .get('/trends?unit=contact&bucket=year&from=2026-01-01&to=2026-12-31');
    expect(status).toBe(200);
    return body.rows[0].count as number;
  };

  it(
    'fails no request, loses nothing that is registered meanwhile, and finds every view to be what the log says',
    async () => {
      for (let at = 0; at < 20; at++) expect((await register()).status).toBe(201);
      expect((await app.as('operator').post('/operations/rebuilds', {})).status).toBe(202);
      let meanwhile = 0;
      let rebuilds = await asked();
      while (rebuilds.length < sets.length || rebuilds.some(({ endedAt }) => endedAt === null)) {
        const answers = await Promise.all([register(), app.as('analyst').get('/trends'), register()]);
        expect(answers.map(({ status }) => status)).toEqual([201, 200, 201]);
        meanwhile += 2;
        rebuilds = await asked();
      }
      expect(meanwhile).toBeGreaterThan(0);
      expect(rebuilds.map(({ set }) => set).sort()).toEqual(sets);
      for (const { comparison } of rebuilds) expect(comparison?.result).toBe('equal');
      expect(await counted()).toBe(20 + meanwhile);
    },
    patience,
  );

  it(
    'that is killed leaves the views as they were, and nothing else',
    async () => {
      for (let at = 0; at < 20; at++) await register();
      for (let kill = 0; kill < 3; kill++) {
        const building = unfinishedFile();
        await app.as('operator').post('/operations/rebuilds', {});
        await building;
        await app.stop('SIGKILL');
        app = await RunningApp.start(app.folder);
        expect((await register()).status).toBe(201);
        const { body } = await app.as('operator').get('/operations/status');
        expect(body.sets.map(({ state, parked }: { state: string; parked: number }) => [state, parked])).toEqual(
          sets.map(() => ['live', 0]),
        );
        const files = readdirSync(views()).filter((name) => /\.(db|building)$/.test(name));
        expect(files.map((name) => name.replace(/-[0-9a-f]{16}-\d+\.db$/, '')).sort()).toEqual(sets);
      }
    },
    patience,
  );

  it(
    'at the command line works on a running API and on a stopped store, and names what was wrong',
    async () => {
      await register();
      const token = join(app.folder, 'token');
      const issued = await fetch(`${app.url}/demo/tokens`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona: 'operator' }),
      });
      writeFileSync(token, ((await issued.json()) as { token: string }).token);
      const there = ['--api', app.url, '--token', `@${token}`, '--json'];
      const lydhoer = (...words: readonly string[]) => command(app.folder, ...words);

      const running = await lydhoer('rebuild', ...there);
      expect([running.code, JSON.parse(running.out).rebuilds.map(({ state }: Rebuild) => state)]).toEqual([
        0,
        sets.map(() => 'done'),
      ]);
      const held = await lydhoer('rebuild');
      expect([held.code, held.err]).toEqual([3, expect.stringMatching(/in use by process \d+/)]);
      const beside = await lydhoer('status');
      expect([beside.code, beside.out]).toEqual([0, expect.stringMatching(/Process \d+ has it/)]);

      await app.stop();
      const file = readdirSync(views()).find((name) => /^insight-.*\.db$/.test(name)) ?? '';
      const insight = new DatabaseSync(join(views(), file));
      insight.exec(
        `INSERT INTO _parked VALUES ('complaint-1', '7', 'PointAnswered', 'Karl Jensen is not a number', 3)`,
      );
      insight.close();
      const parked = await lydhoer('parked', 'show', '--view', 'insight');
      expect([parked.code, parked.out]).toEqual([1, expect.stringContaining('PointAnswered: … is not a number')]);
      const wrong = await lydhoer('rebuild', '--view', 'insight', '--json');
      expect([wrong.code, JSON.parse(wrong.out).rebuilds]).toMatchObject([
        1,
        [{ set: 'insight', comparison: { result: 'different', differences: [{ table: '_parked' }] } }],
      ]);
      const right = await lydhoer('parked', 'retry', '--view', 'insight');
      expect([right.code, right.out]).toEqual([0, expect.stringContaining('Nothing is parked any more.')]);
      expect((await lydhoer('rebuild', '--view', 'nothing')).code).toBe(2);
    },
    patience,
  );
});
