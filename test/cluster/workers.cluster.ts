import { demoPersona } from '@lydhoer/access';
import { dateInDenmark } from '@lydhoer/kernel';
import { registerOf, wholeCases } from '../faults/bench/register.js';
import { caseworker, intake, pointOf } from '../faults/bench/work.js';
import { Cluster, type ClusterNode } from './cluster.js';

let cluster: Cluster;
beforeEach(async () => {
  cluster = await Cluster.start();
});
afterEach(() => cluster.close());

const registration = { ...intake(), points: [pointOf('HEARING')] };
const twoDays = 2 * 24 * 60 * 60 * 1_000;

describe('What is forgotten through one process', () => {
  test('is gone from what the others hold in memory and in their folders', async () => {
    const worker = await cluster.node();
    const others = [await cluster.node({ roles: 'api' }), await cluster.node({ roles: 'api' })];
    const { body } = await worker.api.post('jurist-1', '/complaints', registration);
    const at = { 'lydhoer-position': body.position as string };
    const path = `/complaints/${body.id as string}?persons=true`;
    for (const { api } of others) {
      expect((await api.get('jurist-1', path, at)).body.narrative).toBe(registration.narrative);
    }
    const forgotten = await worker.api.post('operator', '/forgettings/texts', {
      kind: 'complaint',
      id: body.id,
      ground: 'erasure-request',
    });
    expect(forgotten.status).toBe(201);
    const after = { 'lydhoer-position': forgotten.body.position as string };
    for (const { api } of others) {
      let read = await api.get('jurist-1', path, after);
      // Destroying the key follows the record; the others hear of it from the log.
      while (read.body.narrative !== null) read = await api.get('jurist-1', path, after);
      const forgettings = await api.get('operator', '/forgettings', after);
      expect(forgettings.body.items).toHaveLength(1);
    }
  });
});

describe('Two workers, started by mistake,', () => {
  test('carry out a job once', async () => {
    const cases = 2_400;
    const workers = [await cluster.node(), await cluster.node()];
    const [first] = workers as [ClusterNode, ClusterNode];
    const large = registerOf(cases, 'Der er gået ti måneder uden svar. '.repeat(16));
    const asked = await first.api.post('analyst', '/imports?register=killed', large);
    expect(asked.status).toBe(202);
    const job = async () => (await first.api.get('analyst', `/jobs/${asked.body.id as string}`)).body as Job;
    while (!['completed', 'failed', 'cancelled'].includes((await job()).state));
    expect(await job()).toMatchObject({ state: 'completed', result: { refused: 0 } });

    const events = await cluster.log();
    expect(wholeCases(events, cases)).toBe(cases);
    expect(events.filter(({ type }) => type === 'JobCompleted')).toHaveLength(1);
  });

  test('remind of what is overdue once', async () => {
    const api = await cluster.node();
    const answerDueOn = dateInDenmark(new Date().toISOString());
    const assignee = demoPersona(caseworker).staffId;
    const assigned = 8;
    for (let at = 0; at < assigned; at++) {
      const { status, body } = await api.api.post(caseworker, '/complaints', registration);
      expect(status).toBe(201);
      const path = `/complaints/${body.id as string}/assignment`;
      const given = { assignee, team: 'boerneliv', answerDueOn };
      expect((await api.api.post('team-leader-boerneliv', path, given)).status).toBe(200);
    }
    const workers = await Promise.all([1, 2].map(() => cluster.node({ roles: 'worker', clockAhead: twoDays })));
    let reminders: readonly string[];
    do {
      const events = await cluster.log();
      reminders = events.filter(({ type }) => type === 'AssigneeReminded').map(({ stream }) => stream);
    } while (reminders.length < assigned);
    expect(new Set(reminders).size).toBe(assigned);
    for (const { process } of workers) expect(await process.stop()).toBe(0);
    const after = (await cluster.log()).filter(({ type }) => type === 'AssigneeReminded');
    expect(after).toHaveLength(assigned);
  });
});

interface Job {
  readonly state: string;
}
