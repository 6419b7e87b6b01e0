import { Appeal } from './appeals.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
let appeal: Appeal;
let hearing: string;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const reason = 'Det var en anden families sag.';
const takeBack = (step: string) => appeal.ask('point/step-reversal', { step, reason });
const states = async () => (await appeal.read()).body.points.map(({ state }: { state: string }) => state) as string[];
/** How many realitet and formalitet points came to each outcome. */
const figures = async () => {
  const { body } = await app.as('analyst').get('/trends?unit=point&bucket=year&by=outcome&from=2026-01-01');
  const rows = body.rows as readonly { readonly values: { readonly outcome: string }; readonly count: number }[];
  return Object.fromEntries(rows.map(({ values, count }) => [values.outcome, count]));
};

describe('Steps that were recorded for the wrong family', () => {
  it('go to Ankestyrelsen and back, with a point about the hearing', async () => {
    appeal = await Appeal.register(app, { receivedOn: '2026-02-20', further: [{ theme: 'HEARING' }] });
    [, hearing = ''] = appeal.points;
    await appeal.record();
    await appeal.post(`points/${hearing}/touched-decision`, { decisionId: appeal.decisionId });
    await appeal.post('decision/reassessment', appeal.reassessment('maintained', '2026-03-05'));
    await appeal.post('decision/forwarding', appeal.forwarding('2026-03-24'));
    await appeal.post('decision/appeal-board-outcome', appeal.outcome('affirmed', '2026-06-15'));
    expect(await states()).toEqual(['decided-by-appeal-board', 'gone-along']);
    expect(await appeal.dates('FORWARD')).toMatchObject({ state: 'met-late' });
    expect(await figures()).toEqual({ 'appeal-affirmed': 1, 'gone-along-with-appeal': 1 });
  });

  it('were on the wrong day: the deadline was met in time after all', async () => {
    const day = { step: 'forwarded', pointId: appeal.points[0], on: '2026-03-19', reason: 'Kvitteringen.' };
    const early = await appeal.ask('step-date', { ...day, on: '2026-03-04' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      ...[422, '/problems/date-before-previous-step', '2026-03-05'],
    ]);
    await appeal.post('step-date', day);
    expect(await appeal.dates('FORWARD')).toMatchObject({ state: 'met' });
  });

  it('are taken back from the last, by whoever manages complaints', async () => {
    const middle = await takeBack('forwarded');
    expect([middle.status, middle.body.type, middle.body.last]).toEqual([
      ...[409, '/problems/another-step-was-taken-last', 'decided-by-appeal-board'],
    ]);
    const caseworker = await appeal.ask('point/step-reversal', { step: 'forwarded', reason }, 'caseworker-boerneliv');
    expect(caseworker.status).toBe(403);
    const nonsense = await takeBack('answered');
    expect([nonsense.status, nonsense.body.errors[0].field]).toEqual([400, 'step']);
    await appeal.post('point/step-reversal', { step: 'decided-by-appeal-board', reason });
    expect(await states()).toEqual(['with-appeal-board', 'gone-along']);
    expect(await figures()).toEqual({ unanswered: 1, 'gone-along-with-appeal': 1 });
    await appeal.post('point/step-reversal', { step: 'forwarded', reason });
    await appeal.post('point/step-reversal', { step: 'reassessed', reason });
    expect(await states()).toEqual(['to-reassess', 'received']);
    expect(await appeal.dates('REASSESS_4W')).toMatchObject({ due: '2026-03-20', state: 'overdue' });
    expect((await takeBack('reassessed')).body.type).toBe('/problems/no-step-to-take-back');
    expect(await figures()).toEqual({ unanswered: 2 });
  });

  it('are recorded anew as they were, and nothing of the mistake is left but that it was one', async () => {
    await appeal.post('decision/reassessment', appeal.reassessment('upheld-in-full', '2026-03-06'));
    const { body } = await appeal.read();
    expect(await states()).toEqual(['upheld-in-full', 'received']);
    expect(body.points[0].appeal).toMatchObject({ forwardedOn: null, outcome: null, upheldSentOn: '2026-03-07' });
    expect(body.corrections.map(({ type }: { type: string }) => type)).toEqual([
      'StepDateCorrected',
      ...Array<string>(3).fill('RealitetStepTakenBack'),
    ]);
    const journey = await app.as('jurist-1').get(`/complaints/${appeal.id}/journey`);
    const met = (journey.body.steps as readonly { type: string }[]).map(({ type }) => type);
    expect(met).not.toContain('ForwardedToAppealBoard');
    expect(met).not.toContain('AppealBoardDecided');
    expect(met.filter((type) => type === 'DecisionReassessed')).toHaveLength(1);
    const timeline = await app.as('jurist-1').get(`/complaints/${appeal.id}/timeline`);
    const told = (timeline.body.entries as readonly { type: string; data: { reason?: string } }[]).filter(
      ({ type }) => type === 'RealitetStepTakenBack',
    );
    expect(told.map(({ data }) => data.reason)).toEqual([reason, reason, reason]);
  });

  it('may leave a new decision that is none: the decision, its receipts and its time for appeals go with it', async () => {
    const [, made] = (await appeal.read()).body.decisions as readonly { readonly decisionId: string }[];
    const receipt = { personId: appeal.complainant, sentOn: '2026-03-07', channel: 'digital-post', guidance: 'given' };
    await appeal.post(`decisions/${made?.decisionId ?? ''}/receipts`, receipt);
    expect(await appeal.dates('APPEAL_4W')).toMatchObject({ due: '2026-04-04' });
    await appeal.post('point/step-reversal', { step: 'reassessed', reason });
    expect((await appeal.read()).body.decisions).toHaveLength(1);
    expect((await appeal.deadline('APPEAL_4W')).state).toBe('superseded');
  });
});
