import { demoPersona, type PersonaName } from '@lydhoer/access';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const caseworker = 'caseworker-boerneliv';
const reason = 'Det var en anden families sag.';
const point = { kind: 'formalitet', theme: 'TIME.NO_REPLY', team: 'boerneliv' };
const answer = {
  outcome: 'upheld',
  answeredOn: '2026-03-20',
  reasons: 'Der gik tre måneder.',
  restsOn: 'God forvaltningsskik.',
  remedy: 'En fast rådgiver.',
  outstandingActions: [{ what: 'Ring til familien.', dueOn: '2026-04-10' }],
  furtherSteps: 'Bed om, at en anden ser på svaret.',
};

describe('What was recorded about how a case was handled, and never was', () => {
  let id: string;
  let points: readonly string[];
  const on = (what: string) => `/complaints/${id}/${what}`;
  const ofPoint = (index: number, what: string) => on(`points/${points[index] ?? ''}/${what}`);
  const post = (by: PersonaName, path: string, body: object) => app.done(by, path, body);
  const refused = async (path: string, body: object, by: PersonaName = 'jurist-1') => {
    const { status, body: problem } = await app.as(by).post(path, body);
    return [status, String(problem.type).replace('/problems/', '')];
  };
  const read = async () =>
    (await app.as('jurist-1').get(`/complaints/${id}`)).body as {
      readonly points: readonly {
        readonly pointId: string;
        readonly state: string;
        readonly outstandingActions: readonly { readonly actionId: string }[];
      }[];
      readonly dialogue: object;
      readonly corrections: readonly { readonly type: string }[];
    };
  const states = async () => (await read()).points.map(({ state }) => state);
  const deadline = async (rule: string) => {
    const { body } = await app.as('jurist-1').get(on('deadlines'));
    const deadlines = body.deadlines as { rule: { code: string }; state: string; metOn: string | null }[];
    const found = deadlines.find((each) => each.rule.code === rule);
    return [found?.state, found?.metOn];
  };
  const figures = async () => {
    const { body } = await app.as('analyst').get('/trends?unit=point&bucket=year&by=outcome&from=2026-01-01');
    const rows = body.rows as readonly { readonly values: { readonly outcome: string }; readonly count: number }[];
    return Object.fromEntries(rows.map(({ values, count }) => [values.outcome, count]));
  };
  const takeBack = (step: string, index?: number) =>
    post('jurist-1', on('step-reversal'), { step, reason, ...(index === undefined ? {} : { pointId: points[index] }) });

  it('is a complaint that is acknowledged, talked over, settled in one point and answered in the other', async () => {
    const promise = { department: 'boern-og-familie', convention: 'B', longestExtension: 10, validFrom: '2026-01-01' };
    for (const [goal, workingDays] of Object.entries({ acknowledge: 5, reply: 15 })) {
      await post('jurist-1', '/organisation/service-goals', { ...promise, goal, workingDays, source: 'abf.dk' });
    }
    const registered = await post(caseworker, '/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn: '2026-03-02' },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      points: [point, { ...point, theme: 'HEARING' }],
    });
    id = registered.body.id;
    await post(caseworker, on('assignment'), { assignee: demoPersona(caseworker).staffId, team: 'boerneliv' });
    points = (await read()).points.map(({ pointId }) => pointId);
    await post(caseworker, on('acknowledgement'), { acknowledgedOn: '2026-03-04', how: 'letter' });
    await post(caseworker, on('dialogue'), { offeredOn: '2026-03-05', how: 'phone' });
    await post(caseworker, on('dialogue/reply'), { reply: 'declined', repliedOn: '2026-03-06' });
    await post(caseworker, on('dialogue'), { offeredOn: '2026-03-10', how: 'meeting' });
    await post(caseworker, on('dialogue/conversation'), { heldOn: '2026-03-12', how: 'meeting' });
    await post(caseworker, ofPoint(1, 'settlement'), { settledOn: '2026-03-13', agreement: 'Mødes igen.' });
    await post('jurist-1', ofPoint(0, 'answer'), answer);
    expect([await deadline('ACK'), await deadline('REPLY')]).toEqual([
      ['met', '2026-03-04'],
      ['met', '2026-03-20'],
    ]);
    expect(await figures()).toEqual({ upheld: 1, 'settled-by-dialogue': 1 });
  });

  it('has the day of each step of the conversation put right, between its neighbours', async () => {
    const day = { reason: 'Kalenderen.' };
    await post('jurist-1', on('step-date'), { ...day, step: 'dialogue-offered', was: '2026-03-05', on: '2026-03-06' });
    const late = await app.as('jurist-1').post(on('step-date'), { ...day, step: 'dialogue-held', on: '2026-03-14' });
    expect([late.status, late.body.type, late.body.latest]).toEqual([
      ...[422, '/problems/date-after-next-step', '2026-03-13'],
    ]);
    const settled = { ...day, step: 'settled-by-dialogue', pointId: points[1] };
    const early = await app.as('jurist-1').post(on('step-date'), { ...settled, on: '2026-03-11' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      ...[422, '/problems/date-before-previous-step', '2026-03-12'],
    ]);
    await post('jurist-1', on('step-date'), { ...settled, on: '2026-03-12' });
    await post('jurist-1', on('step-date'), { ...day, step: 'dialogue-held', on: '2026-03-11' });
    expect((await read()).dialogue).toMatchObject({ stage: 'held', offeredOn: '2026-03-10', heldOn: '2026-03-11' });
    const never = { ...day, step: 'dialogue-accepted', on: '2026-03-11' };
    expect(await refused(on('step-date'), never)).toEqual([409, 'step-not-taken']);
    const twice = { ...day, step: 'dialogue-offered', was: '2026-03-05', on: '2026-03-07' };
    expect(await refused(on('step-date'), twice)).toEqual([422, 'step-recorded-for-another-day']);
  });

  it('has what was done for the wrong family outstanding again, and then the answer taken back', async () => {
    const [action] = (await read()).points[0]?.outstandingActions ?? [];
    const at = (what: string) => ofPoint(0, `outstanding-actions/${action?.actionId ?? ''}/${what}`);
    await post(caseworker, at('completion'), { doneOn: '2026-03-25' });
    const answered = { step: 'answered', pointId: points[0], reason };
    expect(await refused(on('step-reversal'), answered)).toEqual([409, 'outstanding-actions-of-it-done']);
    const right = { dueOn: '2026-04-10', reason };
    expect(await refused(at('correction'), { ...right, doneOn: '2026-03-25' })).toEqual([
      ...[409, 'outstanding-action-unchanged'],
    ]);
    expect((await app.as(caseworker).post(at('correction'), right)).status).toBe(403);
    await post('jurist-1', at('correction'), right);
    expect((await app.as(caseworker).post(on('step-reversal'), answered)).status).toBe(403);
    await takeBack('answered', 0);
    expect(await states()).toEqual(['dialogue-held', 'settled']);
    expect(await deadline('REPLY')).toEqual(['overdue', null]);
    expect(await figures()).toEqual({ unanswered: 1, 'settled-by-dialogue': 1 });
    expect((await read()).points[0]).toMatchObject({ answer: null, outstandingActions: [] });
  });

  it('has the conversation taken back from its end, once nothing rests on it', async () => {
    const held = { step: 'dialogue-held', reason };
    const rests = await app.as('jurist-1').post(on('step-reversal'), held);
    expect([rests.status, rests.body.type, rests.body.points]).toEqual([
      ...[409, '/problems/conversation-settled-points', [points[1]]],
    ]);
    await takeBack('settled-by-dialogue', 1);
    await takeBack('dialogue-held');
    expect(await refused(on('step-reversal'), held)).toEqual([409, 'another-step-was-taken-last']);
    await takeBack('dialogue-offered');
    expect(await states()).toEqual(['dialogue-declined', 'dialogue-declined']);
    await takeBack('dialogue-declined');
    await takeBack('dialogue-offered');
    await takeBack('acknowledged');
    expect(await read()).toMatchObject({ acknowledgement: null, dialogue: null });
    expect(await deadline('ACK')).toEqual(['overdue', null]);
    expect(await figures()).toEqual({ unanswered: 2 });
  });

  it('leaves who wrote the answer with the first stage, and the mistakes known', async () => {
    await post('jurist-2', ofPoint(0, 'answer'), { ...answer, outstandingActions: [] });
    await post(caseworker, ofPoint(0, 'second-stage'), { askedOn: '2026-03-25' });
    const again = { ...answer, answeredOn: '2026-04-01', outcome: 'partly-upheld', outstandingActions: [] };
    expect(await refused(ofPoint(0, 'second-stage/answer'), again)).toEqual([409, 'second-stage-needs-another-person']);
    await post('team-leader-boerneliv', ofPoint(0, 'second-stage/answer'), again);
    expect(await figures()).toEqual({ 'partly-upheld': 1, unanswered: 1 });
    await takeBack('second-stage-answered', 0);
    expect(await figures()).toEqual({ upheld: 1, unanswered: 1 });
    await takeBack('second-stage-asked', 0);
    expect(await states()).toEqual(['answered', 'received']);
    const { corrections } = await read();
    expect(corrections.filter(({ type }) => type === 'FormalitetStepTakenBack')).toHaveLength(9);
    const journey = (await app.as('jurist-1').get(on('journey'))).body.steps as readonly { readonly type: string }[];
    const met = journey.map(({ type }) => type);
    for (const never of ['DialogueHeld', 'PointSettledByDialogue', 'SecondStageAsked', 'OutstandingActionDone']) {
      expect(met).not.toContain(never);
    }
    expect(met.filter((type) => type === 'PointAnswered')).toHaveLength(1);
    const timeline = await app.as('jurist-1').get(on('timeline'));
    const told = (timeline.body.entries as readonly { type: string; data: { reason?: string } }[]).filter(
      ({ type }) => type === 'FormalitetStepTakenBack',
    );
    expect(new Set(told.map(({ data }) => data.reason))).toEqual(new Set([reason]));
  });

  it('is not taken back with nonsense', async () => {
    const nonsense = await app.as('jurist-1').post(on('step-reversal'), { step: 'reassessed', reason });
    expect([nonsense.status, nonsense.body.errors[0].field]).toEqual([400, 'step']);
    const pointless = { step: 'answered', reason };
    expect(await refused(on('step-reversal'), pointless)).toEqual([422, 'step-point-missing']);
    const nobodys = { ...pointless, pointId: '00000000-0000-4000-8000-000000000000' };
    expect(await refused(on('step-reversal'), nobodys)).toEqual([404, 'point-unknown']);
  });
});
