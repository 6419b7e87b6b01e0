import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../faults/bench/clients.js';
import { Ledger } from '../faults/bench/ledger.js';
import { faultsIn } from '../faults/bench/log-check.js';
import { intake, pointOf } from '../faults/bench/work.js';
import { Cluster, type ClusterNode } from './cluster.js';

let cluster: Cluster;
let one: ClusterNode;
let other: ClusterNode;
beforeAll(async () => {
  cluster = await Cluster.start();
  one = await cluster.node();
  other = await cluster.node({ roles: 'api' });
});
afterAll(() => cluster.close());

const registration = { ...intake(), points: [pointOf('HEARING')] };
const trends = '/trends?unit=complaint&bucket=year&from=2025-01-01&to=2025-12-31&by=theme';

describe('Two processes on one log', () => {
  test('show through one what was written through the other, to whoever brings the position', async () => {
    for (let at = 0; at < 10; at++) {
      const [writer, reader] = at % 2 === 0 ? [one, other] : [other, one];
      const written = await writer.api.post('jurist-1', '/complaints', registration);
      expect(written.status).toBe(201);
      const read = await reader.api.get('jurist-1', `/complaints/${written.body.id as string}?persons=true`, {
        'lydhoer-position': written.body.position as string,
      });
      // Sealed by one process, opened by the other.
      expect([read.status, read.body.complainant.person?.name]).toEqual([200, 'Alma Prøvesen']);
    }
  });

  test('carry out a command once that both are sent at once, and give the same answer', async () => {
    const before = (await cluster.log()).length;
    const times = 20;
    for (let at = 0; at < times; at++) {
      const key = `at-once-${at.toString()}`;
      const answers = await Promise.all(
        [one, other].map(({ api }) => api.post('jurist-1', '/complaints', registration, { key })),
      );
      const again = await other.api.post('jurist-1', '/complaints', registration, { key });
      const said = [...answers, again].map(({ body }) => [body.id, body.revision, body.position] as unknown[]);
      expect(said).toEqual([said[0], said[0], said[0]]);
      expect(again.body.repeated).toBe(true);
    }
    const events = (await cluster.log()).slice(before).filter(({ type }) => type === 'ComplaintRegistered');
    expect(events).toHaveLength(times);
  });

  test('lose no acknowledged command when one of them is killed under load, and none is carried out twice', async () => {
    const ledger = new Ledger();
    const restOfKilled = other.process;
    const onAcknowledged = () => {
      if (ledger.acknowledged === 150) void restOfKilled.kill();
    };
    let over = false;
    const left = load({ api: one.api, ledger, name: 'one', onAcknowledged, enough: () => over });
    const unanswered = await load({ api: other.api, ledger, name: 'other', onAcknowledged });
    expect(unanswered.length).toBeGreaterThan(0);
    over = true;
    expect(await left).toEqual([]);

    await ledger.sendAgain(one.api);
    expect({ unanswered: ledger.unanswered(), refusals: ledger.refusals }).toEqual({ unanswered: [], refusals: [] });
    expect(faultsIn(ledger.entries.values(), await cluster.log())).toEqual([]);
    expect(one.process.complaints()).toEqual([]);

    other = await cluster.node({ folder: other.folder, roles: 'api' });
    await Promise.all([one.api.caughtUp(), other.api.caughtUp()]);
    expect(await answers(other)).toEqual(await answers(one));
  });

  test('go on while one comes back with views of an older version, which are made anew', async () => {
    await other.process.stop();
    const views = join(other.folder, 'demo/views');
    const current = readdirSync(views).filter((name) => name.endsWith('.db'));
    expect(current.length).toBeGreaterThan(0);
    for (const name of current)
      renameSync(join(views, name), join(views, name.replace(/-[0-9a-f]{16}-/, `-${OLDER}-`)));
    other = await cluster.node({ folder: other.folder, roles: 'api' });
    const written = await one.api.post('jurist-1', '/complaints', registration);
    const read = await one.api.get('jurist-1', `/complaints/${written.body.id as string}`);
    expect([written.status, read.status]).toEqual([201, 200]);
    await other.api.caughtUp();
    expect(await answers(other)).toEqual(await answers(one));
    expect(readdirSync(views).filter((name) => name.includes(OLDER) && name.endsWith('.db'))).toEqual([]);
    expect(other.process.complaints()).toEqual([]);
  });
});

/** The hash of views that nobody declares any more. */
const OLDER = '0123456789abcdef';

/** What readers see, figures and lists. */
async function answers({ api }: ClusterNode): Promise<readonly unknown[]> {
  const asked = [
    await api.get('analyst', trends),
    await api.get('jurist-1', '/complaints?limit=200'),
    await api.get('borgerraadgiver', '/reviews'),
    await api.get('working-group-1', '/learning-log'),
  ];
  expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 200));
  return asked.map(({ body }) => body as unknown);
}
