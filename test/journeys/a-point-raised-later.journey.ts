import { Appeal } from './appeals.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

interface Shown {
  readonly subject: { readonly pointId: string | null };
  readonly rule: { readonly code: string };
  readonly startedOn: string;
  readonly startedBy: string;
  readonly computed: { readonly dueOn: string } | null;
}

describe('A point that the citizen raises later', () => {
  let appeal: Appeal;
  let later: string;
  const realitet = { kind: 'realitet', theme: 'DECISION', team: 'boerneliv' };
  const reassessing = async () => {
    const { deadlines } = (await appeal.deadlines()).body as { readonly deadlines: readonly Shown[] };
    return deadlines
      .filter(({ rule }) => rule.code === 'REASSESS_4W')
      .map(({ startedOn, startedBy, computed }) => [startedOn, startedBy, computed?.dueOn]);
  };
  const decided = (points: readonly (string | undefined)[], decidedOn = '2026-03-09') =>
    appeal.ask('decisions', {
      ...{ decidedOn, body: 'administration', legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' }, points },
    });

  it('has four weeks of its own, from the day on which it was raised', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-02-20' });
    const early = await appeal.ask('points', { ...realitet, raisedOn: '2026-02-19' });
    expect([early.status, early.body.type, early.body.field]).toEqual([
      ...[422, '/problems/point-raised-before-the-complaint', 'raisedOn'],
    ]);
    const added = await appeal.ask('points', { ...realitet, raisedOn: '2026-04-20' });
    expect(added.status).toBe(201);
    later = added.body.id;
    expect(await reassessing()).toEqual([
      ['2026-02-20', 'complaint-received', '2026-03-20'],
      ['2026-04-20', 'point-raised', '2026-05-18'],
    ]);
  });

  it('may be about a decision that was made after the complaint, as the first point may not', async () => {
    const refused = await decided(appeal.points);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/decision-after-the-complaint']);
    const recorded = await decided([later]);
    expect(recorded.status).toBe(201);
    appeal.decisionId = recorded.body.id;
  });

  it('is late when its own day is, and in time once that is put right', async () => {
    const receipt = { personId: appeal.complainant, receivedOn: '2026-03-10', channel: 'letter', guidance: 'given' };
    await appeal.post('decision/receipts', receipt);
    expect((await appeal.decision()).timeliness).toBe('late');
    await appeal.post(`points/${later}/raised-date`, { raisedOn: '2026-03-24', reason: 'Mailen lå i spamfilteret.' });
    expect((await appeal.decision()).timeliness).toBe('in-time');
    expect(await reassessing()).toEqual([
      ['2026-02-20', 'complaint-received', '2026-03-20'],
      ['2026-03-24', 'point-raised', '2026-04-21'],
    ]);
    const journey = await app.as('jurist-1').get(`/complaints/${appeal.id}/journey`);
    expect(journey.text).toContain('Den 24. marts 2026 klagede borgeren også over klagepunkt 2');
  });
});

describe('A contact that turns out to be a complaint', () => {
  it('gives the municipality its four weeks from that day, and keeps its own receipt', async () => {
    const contact = await app.as('jurist-1').post('/contacts', {
      ...{ channel: 'phone', form: 'oral', receivedOn: '2026-02-20' },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    });
    const { id } = contact.body as { id: string };
    const points = [{ kind: 'realitet', theme: 'DECISION', team: 'boerneliv' }];
    const turned = await app.as('jurist-1').post(`/contacts/${id}/complaint`, { turnedOn: '2026-03-02', points });
    expect(turned.status).toBe(200);
    const { body } = await app.as('jurist-1').get(`/complaints/${id}`);
    expect([body.receivedOn, body.points[0].raisedOn]).toEqual(['2026-02-20', '2026-03-02']);
    const { deadlines } = (await app.as('jurist-1').get(`/complaints/${id}/deadlines`)).body as { deadlines: Shown[] };
    const forwarding = deadlines.find(({ rule }) => rule.code === 'FORWARD');
    expect([forwarding?.startedBy, forwarding?.computed?.dueOn]).toEqual([
      'contact-turned-into-complaint',
      '2026-03-30',
    ]);
  });
});

describe('An appeal that the citizen gives up at Ankestyrelsen', () => {
  it.each([
    ['point/appeal-withdrawal', { withdrawnOn: '2026-03-20' }],
    ['withdrawal', { withdrawnOn: '2026-03-20', afterDialogue: false }],
  ])('lapses there, by %s', async (path, body) => {
    const appeal = await Appeal.register(app, { receivedOn: '2026-02-20' });
    await appeal.record();
    await appeal.post('decision/reassessment', appeal.reassessment('maintained', '2026-03-05'));
    await appeal.post('decision/forwarding', appeal.forwarding('2026-03-10'));
    await appeal.post(path, body);
    expect((await appeal.decision()).outcome).toBe('lapsed');
    const { points } = (await appeal.read()).body as { points: { appeal: { outcome: object } }[] };
    expect(points[0]?.appeal.outcome).toMatchObject({ outcome: 'lapsed', causes: [], decidedOn: '2026-03-20' });
  });
});
