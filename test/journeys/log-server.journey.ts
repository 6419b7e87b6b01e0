import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';
import { logServerOf } from '../log-server.js';
import { anonymousContact } from './cases.js';
import { RunningApp, type Answer } from './running-app.js';

const patience = 120_000;
let folder: string;
let server: FakeEventStoreDbProcess;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-journey-'));
  server = await logServerOf(folder);
});
afterEach(() => app.remove());

const register = (key: string) => app.as('jurist-1').post('/contacts', anonymousContact, { 'idempotency-key': key });
const counted = async (): Promise<number> => {
  const cut = '/trends?unit=contact&bucket=year&from=2026-01-01&to=2026-12-31';
  return (await app.as('analyst').get(cut)).body.rows[0].count as number;
};
const health = async () => {
  const answer = await fetch(`${app.url}/health/ready`);
  return { status: answer.status, body: (await answer.json()) as Health };
};
interface Health {
  readonly status: string;
  readonly store: string;
  readonly views: readonly { readonly state: string; readonly lag: number | null }[];
}

/** Every answer that can be asked for again says when; none says anything else than that. */
const expectOnlyLater = (answers: readonly Answer[]) => {
  for (const { status, headers, body } of answers) {
    expect([status, body.type]).toEqual([503, expect.stringMatching(/^\/problems\//)]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
};

/** Four callers who register until it is enough: what each key was answered. */
async function registering(enough: () => boolean): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const caller = async (name: number) => {
    for (let next = 0; !enough(); next++) answers.set(`${name}-${next}`, await register(`${name}-${next}`));
  };
  await Promise.all([1, 2, 3, 4].map(caller));
  return answers;
}

/** Sends again what was not acknowledged, with the same keys; gives how many had been written after all. */
async function sendAgain(answers: ReadonlyMap<string, Answer>): Promise<number> {
  let found = 0;
  for (const [key, { status }] of answers) {
    const again = await register(key);
    expect(again.status).toBe(201);
    const repeated = again.body.repeated === true;
    if (status === 201) expect(repeated).toBe(true);
    else if (repeated) found += 1;
  }
  return found;
}

describe('An app whose log is on a server', () => {
  it(
    'starts without it, says so, is alive and not ready, and goes on once it is there',
    async () => {
      await server.goAway();
      app = await RunningApp.start(folder, {}, 'listening');
      expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
      expect(await health()).toMatchObject({
        status: 503,
        body: { status: 'store-unavailable', store: 'unreachable' },
      });
      const refused = await fetch(`${app.url}/contacts`, { method: 'POST' });
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true]);
      while (!app.logged.includes('cannot be reached')) await health();
      await server.comeBack();
      while ((await health()).status !== 200);
      expect((await register('first')).status).toBe(201);
      expect(await counted()).toBe(1);
    },
    patience,
  );

  it(
    'answers commands with later while it is away, goes on reading, and follows by itself when it is back',
    async () => {
      app = await RunningApp.start(folder);
      for (let at = 0; at < 5; at++) expect((await register(`before-${at}`)).status).toBe(201);
      expect(await counted()).toBe(5);
      let enough = false;
      let acknowledged: number;
      await server.fault({ appendDelay: 20 });
      const load = registering(() => enough);
      do acknowledged = await counted();
      while (acknowledged < 40);
      await server.goAway();

      const away = await register('while-away');
      expectOnlyLater([away]);
      const read = await app.as('analyst').get('/trends?unit=contact&bucket=year&from=2026-01-01&to=2026-12-31');
      expect(read.status).toBe(200);
      expect(Date.parse(read.headers.get('lydhoer-fresh-until') ?? '')).toBeLessThanOrEqual(Date.now());
      expect(read.body.rows[0].count).toBeGreaterThanOrEqual(acknowledged);
      expect(await health()).toMatchObject({
        status: 503,
        body: { status: 'store-unavailable', store: 'unreachable' },
      });
      expect((await health()).body.views.map(({ lag }) => lag)).toEqual(expect.arrayContaining([null]));

      await server.comeBack();
      await server.fault({ appendDelay: 0 });
      while ((await health()).status !== 200);
      enough = true;
      const answers = await load;
      expectOnlyLater([...answers.values()].filter(({ status }) => status !== 201));
      await sendAgain(answers);
      expect(await counted()).toBe(5 + answers.size);
    },
    patience,
  );

  it(
    'says nothing was refused that was written: a lost acknowledgement is found by the same ids',
    async () => {
      app = await RunningApp.start(folder);
      await register('before');
      await server.fault({ lostAcknowledgements: 3 });
      let left = 20;
      const answers = await registering(() => left-- <= 0);
      expectOnlyLater([...answers.values()].filter(({ status }) => status !== 201));
      await sendAgain(answers);
      expect(await counted()).toBe(1 + answers.size);
    },
    patience,
  );

  it(
    'refuses another log than the one that its folder was filled from',
    async () => {
      app = await RunningApp.start(folder);
      await register('mine');
      expect(await counted()).toBe(1);
      await app.stop();
      const other = await logServerOf(`${folder}-of-others`);
      const foreign = await RunningApp.start(folder, { LYDHOER_EVENTSTOREDB_URL: other.url }).catch(String);
      expect(foreign).toMatch(
        /ended with 1 .*The log is empty, and the data folder has seen another one. Connect that one./s,
      );
      expect(foreign).not.toMatch(/\n\s+at /);
      await other.stop();
    },
    patience,
  );
});
