import { demoPersona, type PersonaName } from '@lydhoer/access';
import { RunningApp, type Answer } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const caseworker = 'caseworker-boerneliv';
const staffId = (persona: PersonaName) => demoPersona(persona).staffId;
const type = ({ body }: Answer): unknown => body.type;
/** Received on Monday 2 March 2026. Goals: acknowledged within 5, answered within 15 working days. */
const receivedOn = '2026-03-02';
const point = { kind: 'formalitet', theme: 'TIME.NO_REPLY', team: 'boerneliv' };
const answer = {
  outcome: 'upheld',
  answeredOn: '2026-03-20',
  reasons: 'Der gik tre måneder, uden at familien hørte noget.',
  restsOn: 'Retssikkerhedslovens § 3, stk. 2: borgeren skal have besked, når en frist ikke kan holdes.',
  remedy: 'Familien har fået en fast rådgiver.',
  outstandingActions: [{ what: 'Ring til familien om planen.', dueOn: '2026-04-10' }],
  furtherSteps: 'Du kan bede om, at en anden ser på svaret, eller skrive til borgerrådgiveren.',
};

describe('A complaint about how a case was handled', () => {
  let id: string;
  let points: readonly string[];
  const on = (what: string) => `/complaints/${id}/${what}`;
  const ofPoint = (index: number, what: string) => on(`points/${points[index] ?? ''}/${what}`);
  const post = (by: PersonaName, path: string, body: object) => app.done(by, path, body);
  const deadline = async (rule: string) => {
    const { body } = await app.as('jurist-1').get(on('deadlines'));
    const deadlines = body.deadlines as { rule: { code: string }; state: string; metOn: string | null }[];
    const found = deadlines.find((each) => each.rule.code === rule);
    return [found?.state, found?.metOn];
  };

  it('is registered where the municipality promises to acknowledge and to reply', async () => {
    const promise = { department: 'boern-og-familie', convention: 'B', longestExtension: 10, validFrom: '2026-01-01' };
    for (const [goal, workingDays] of Object.entries({ acknowledge: 5, reply: 15 })) {
      await post('jurist-1', '/organisation/service-goals', { ...promise, goal, workingDays, source: 'abf.dk' });
    }
    const registered = await post(caseworker, '/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      points: [point, { ...point, theme: 'HEARING' }],
    });
    id = registered.body.id;
    await post(caseworker, on('assignment'), { assignee: staffId(caseworker), team: 'boerneliv' });
    const { body } = await app.as(caseworker).get(`/complaints/${id}`);
    points = (body.points as { pointId: string }[]).map(({ pointId }) => pointId);
    expect([await deadline('ACK'), await deadline('REPLY')]).toEqual([
      ['overdue', null],
      ['overdue', null],
    ]);
  });

  it('is acknowledged late, once, and not before it was received', async () => {
    const early = await app.as(caseworker).post(on('acknowledgement'), { acknowledgedOn: '2026-03-01', how: 'letter' });
    expect([early.status, type(early)]).toEqual([422, '/problems/date-before-receipt']);
    await post(caseworker, on('acknowledgement'), { acknowledgedOn: '2026-03-12', how: 'digital-post' });
    expect(await deadline('ACK')).toEqual(['met-late', '2026-03-12']);
    const again = await app.as(caseworker).post(on('acknowledgement'), { acknowledgedOn: '2026-03-13', how: 'phone' });
    expect([again.status, type(again)]).toEqual([409, '/problems/already-acknowledged']);
  });

  it('is talked over, which settles one of its points', async () => {
    const tooEarly = { settledOn: '2026-03-16', agreement: 'Mødes igen i maj.' };
    const early = await app.as(caseworker).post(ofPoint(1, 'settlement'), tooEarly);
    expect([early.status, early.body.state, early.body.may]).toEqual([
      409,
      'received',
      expect.arrayContaining(['OfferDialogue', 'AnswerPoint']),
    ]);
    await post(caseworker, on('dialogue'), { offeredOn: '2026-03-12', how: 'meeting' });
    await post(caseworker, on('dialogue/reply'), { reply: 'accepted', repliedOn: '2026-03-13' });
    await post(caseworker, on('dialogue/conversation'), { heldOn: '2026-03-16', how: 'meeting' });
    await post(caseworker, ofPoint(1, 'settlement'), tooEarly);
    expect(await deadline('REPLY')).toEqual(['overdue', null]);
  });

  it('is answered whole or not at all', async () => {
    const incomplete = { ...answer, restsOn: undefined, outstandingActions: undefined };
    const refused = await app.as(caseworker).post(ofPoint(0, 'answer'), incomplete);
    expect([refused.status, type(refused), refused.body.missing]).toEqual([
      422,
      '/problems/answer-incomplete',
      ['restsOn', 'outstandingActions'],
    ]);
    await post(caseworker, ofPoint(0, 'answer'), answer);
    expect(await deadline('REPLY')).toEqual(['met', '2026-03-20']);
  });

  it('is closed too early, and reopened when the citizen asks for a second look', async () => {
    await post('team-leader-boerneliv', on('closing'), { closedOn: '2026-03-23' });
    const second = { askedOn: '2026-03-25', why: 'Svaret siger intet om partshøringen.' };
    const closed = await app.as(caseworker).post(ofPoint(0, 'second-stage'), second);
    expect([closed.status, type(closed)]).toEqual([409, '/problems/complaint-closed']);
    expect(closed.body.detail).toContain('Genåbn');
    const forbidden = await app.as(caseworker).post(on('reopening'), { reason: 'Borgeren er ikke tilfreds.' });
    expect(forbidden.status).toBe(403);
    await post('jurist-1', on('reopening'), { reason: 'Borgeren er ikke tilfreds.' });
    await post(caseworker, ofPoint(0, 'second-stage'), second);
    const closing = await app.as('jurist-1').post(on('closing'), { closedOn: '2026-03-26' });
    expect([closing.status, type(closing)]).toEqual([409, '/problems/second-stage-open']);
  });

  it('gets its second answer from somebody who had nothing to do with the first', async () => {
    const again = { ...answer, outcome: 'partly-upheld', answeredOn: '2026-04-01', outstandingActions: [] };
    const at = ofPoint(0, 'second-stage/answer');
    const same = await app.as(caseworker).post(at, again);
    expect([same.status, type(same)]).toEqual([409, '/problems/second-stage-needs-another-person']);
    const [from, to] = [staffId(caseworker), staffId('team-leader-boerneliv')];
    await post(caseworker, on('handover'), { from, to, team: 'boerneliv' });
    const still = await app.as(caseworker).post(at, again);
    expect([still.status, type(still)]).toEqual([409, '/problems/second-stage-needs-another-person']);
    await post('jurist-2', at, again);
    const { body } = await app.as('jurist-1').get('/complaints?status=open');
    expect(body.items[0].points.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'partly-upheld',
      'settled-by-dialogue',
    ]);
  });

  it('has its dates put right, and the deadline with them', async () => {
    const right = { step: 'acknowledged', on: '2026-03-06', reason: 'Kvitteringen er dateret den 6.' };
    await post('jurist-1', on('step-date'), right);
    expect(await deadline('ACK')).toEqual(['met', '2026-03-06']);
    const same = await app.as('jurist-1').post(on('step-date'), right);
    expect([same.status, type(same)]).toEqual([409, '/problems/step-date-unchanged']);
  });

  it('is closed, and what remains to be done is followed apart', async () => {
    await post('jurist-1', on('closing'), { closedOn: '2026-04-02' });
    const { body } = await app.as(caseworker).get(`/complaints/${id}?persons=true`);
    const [action] = body.points[0].outstandingActions as { actionId: string; what: string; dueOn: string }[];
    expect(action).toMatchObject({ what: 'Ring til familien om planen.', dueOn: '2026-04-10' });
    const done = ofPoint(0, `outstanding-actions/${action?.actionId ?? ''}/completion`);
    await post('team-leader-boerneliv', done, { doneOn: '2026-04-08' });
    const again = await app.as('team-leader-boerneliv').post(done, { doneOn: '2026-04-08' });
    expect([again.status, type(again)]).toEqual([409, '/problems/outstanding-action-already-done']);
  });

  it('counts once: registered twice, the second is annulled and in no figure', async () => {
    const counted = async () => {
      const trend = await app.as('analyst').get('/trends?unit=complaint&bucket=year&from=2026-01-01');
      return (trend.body.rows as { count: number }[])[0]?.count;
    };
    const twice = await post(caseworker, '/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      points: [point],
    });
    expect(await counted()).toBe(2);
    const annulment = { ground: 'registered-twice', otherComplaintId: id, reason: 'Tastet to gange.' };
    await post('jurist-1', `/complaints/${String(twice.body.id)}/annulment`, annulment);
    expect(await counted()).toBe(1);
    const byOutcome = await app.as('analyst').get('/trends?unit=point&bucket=year&by=outcome&from=2026-01-01');
    const outcomes = (byOutcome.body.rows as { values: { outcome: string }; count: number }[]).map((row) => [
      row.values.outcome,
      row.count,
    ]);
    expect(outcomes.sort()).toEqual([
      ['partly-upheld', 1],
      ['settled-by-dialogue', 1],
    ]);
  });
});

describe('An answer that comes a day too late', () => {
  it('is taken all the same, and told as late', async () => {
    const registered = await app.as(caseworker).post('/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn, points: [point] },
      complainant: { role: 'custody-holder', person: { name: 'Bo Prøvesen' } },
    });
    const at = `/complaints/${String(registered.body.id)}`;
    const [{ pointId }] = (await app.as('jurist-1').get(at)).body.points as [{ pointId: string }];
    const answered = (answeredOn: string) =>
      app.as(caseworker).post(`${at}/points/${pointId}/answer`, { ...answer, answeredOn });
    expect(type(await answered('2999-01-01'))).toBe('/problems/date-in-the-future');
    expect((await answered('2026-03-24')).status).toBe(200);
    const { deadlines } = (await app.as('jurist-1').get(`${at}/deadlines`)).body as { deadlines: object[] };
    expect(deadlines).toContainEqual(
      expect.objectContaining({
        ...{ rule: expect.objectContaining({ code: 'REPLY' }), state: 'met-late', metOn: '2026-03-24' },
      }),
    );
    const told = await app.as('jurist-1').get(`${at}/journey`, { accept: 'text/plain' });
    expect(told.text).toContain('kom kommunen en dag for sent med en frist');
  });
});
