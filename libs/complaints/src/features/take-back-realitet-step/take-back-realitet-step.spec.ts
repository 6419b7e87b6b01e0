import type { SliceBench } from '@lydhoer/http/testing';
import {
  appealedComplaint,
  decisionBody,
  forwardingBody,
  going,
  outcomeBody,
  pathOf,
  reassessmentBody,
  ways,
  type Appealed,
} from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { told } from '../../testing/handled-complaints.js';

describe('Taking back a step that was recorded by mistake', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = 'point/step-reversal';
  const reason = 'Det var en anden families afgørelse.';
  const take = (of: Appealed, body: object) => bench.as('jurist-1').post(pathOf(of, path), body);
  const read = async (of: Appealed, query = '') =>
    (await bench.as('jurist-1').get(`/complaints/${of.id}${query}`)).body as {
      readonly points: readonly [{ readonly state: string; readonly appeal: object }];
      readonly decisions: readonly { readonly decisionId: string }[];
      readonly corrections: readonly object[];
    };
  const open = async (of: Appealed) => {
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}/deadlines`);
    return (body as { deadlines: { rule: { code: string }; met: unknown; superseded: unknown }[] }).deadlines
      .filter(({ met, superseded }) => !met && !superseded)
      .map(({ rule }) => rule.code)
      .sort();
  };

  it('keeps its manners, tells what became of it, and keeps the reason sealed', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ...ways.maintained(of));
    await expectManners(bench, {
      ...({ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const),
      complaintId: of.id,
      path: (id) => pathOf({ ...of, id }, path),
      body: { step: 'reassessed', reason },
    });
    const event = await told(bench, of.id, 'RealitetStepTakenBack');
    expect(event).toMatchObject({
      ...{ pointId: of.pointId, step: 'reassessed', takenOn: '2026-01-20', standing: 'to-reassess', since: null },
      ...{ voidedDecisionId: null, returnedPointIds: [] },
    });
    expect(JSON.stringify(event)).not.toContain(reason);
  });

  it('leaves the complaint as it was before, its new decision and its deadlines with it, and the right one is recorded', async () => {
    const of = await appealedComplaint(bench);
    const before = [await read(of), await open(of)] as const;
    await going(bench, of, ...ways.upheldInPart(of));
    expect((await read(of)).decisions).toHaveLength(2);
    expect((await take(of, { step: 'reassessed', reason })).status).toBe(200);
    const after = [await read(of, '?persons=true'), await open(of)] as const;
    expect(after[0].points[0].appeal).toEqual(before[0].points[0].appeal);
    expect([after[0].points[0].state, after[0].decisions.length, after[1]]).toEqual(['to-reassess', 1, before[1]]);
    expect(after[0].corrections).toMatchObject([{ type: 'RealitetStepTakenBack', reason }]);
    await going(bench, of, ...ways.forwarded(of));
    expect((await read(of)).points[0].state).toBe('with-appeal-board');
  });

  it('is believed as it was on the days before', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ...ways.maintained(of));
    const day = bench.clock.now().slice(0, 10);
    bench.clock.set('2026-03-12T09:00:00.000Z');
    expect((await take(of, { step: 'reassessed', reason })).status).toBe(200);
    expect((await read(of, `?asOf=${day}`)).points[0].state).toBe('to-forward');
    expect((await read(of)).points[0].state).toBe('to-reassess');
  });

  it.each<[string, object, number, string]>([
    ['a step that was not the last', { step: 'reassessed' }, 409, 'another-step-was-taken-last'],
    ['a step of the other way', { step: 'passed-on' }, 409, 'another-step-was-taken-last'],
  ])('refuses %s, and says which was', async (_what, body, status, code) => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ...ways.forwarded(of));
    const { body: problem, ...answer } = await take(of, { ...body, reason });
    expect([answer.status, problem.type, problem.last]).toEqual([status, `/problems/${code}`, 'forwarded']);
    expect(problem.detail).toContain('sendt til Ankestyrelsen');
  });

  it('refuses where nothing happened, an unknown point, and a complaint that would be left open', async () => {
    const of = await appealedComplaint(bench);
    const nothing = await take(of, { step: 'reassessed', reason });
    expect([nothing.status, nothing.body.type]).toEqual([409, '/problems/no-step-to-take-back']);
    const unknown = await take({ ...of, pointId: of.id }, { step: 'reassessed', reason });
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/point-unknown']);
    await going(bench, of, ['decision/reassessment', reassessmentBody(of.pointId, 'maintained')]);
    await going(bench, of, ['decision/forwarding', forwardingBody]);
    await going(bench, of, ['decision/appeal-board-outcome', outcomeBody(of.pointId, 'affirmed')]);
    await going(bench, of, ['closing', { closedOn: '2026-02-20' }]);
    const over = await take(of, { step: 'decided-by-appeal-board', reason });
    expect([over.status, over.body.type]).toEqual([409, '/problems/complaint-closed']);
  });

  it('is what lets the appeal of a complaint go on that turned out to be in time after its dispensation was refused', async () => {
    const of = await appealedComplaint(bench);
    const had = { personId: of.personId, channel: 'handed-over', guidance: 'given' };
    await going(bench, of, ['decision/correction', { ...decisionBody({ decidedOn: '2025-12-01' }), reason }]);
    await going(bench, of, ['decision/receipts', { ...had, receivedOn: '2025-12-02' }]);
    await going(bench, of, ...ways.forwarded(of));
    await going(bench, of, ['point/dispensation', { granted: false, decidedOn: '2026-02-10' }]);
    await going(bench, of, ['decision/receipt-correction', { ...had, receivedOn: '2025-12-22', reason }]);
    const outcome = () =>
      bench.as('jurist-1').post(pathOf(of, 'decision/appeal-board-outcome'), outcomeBody(of.pointId, 'affirmed'));
    const refused = await outcome();
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/dispensation-refused-ends-the-appeal']);
    expect(refused.body.detail).toContain('kom klagen alligevel i tide, så tag først afslaget tilbage');
    expect(refused.body.detail).toContain('»dispensation-decided«');
    expect((await take(of, { step: 'dispensation-decided', reason })).status).toBe(200);
    expect((await outcome()).status).toBe(200);
  });

  it.each<[string, object]>([
    ['step', { step: 'closed', reason }],
    ['step', { reason }],
    ['reason', { step: 'forwarded' }],
    ['reason', { step: 'forwarded', reason: '   ' }],
    ['reason', { step: 'forwarded', reason: 'x'.repeat(1001) }],
  ])('needs a %s that is one', async (field, body) => {
    const answer = await take(await appealedComplaint(bench), body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});

describe('Correcting the day of a realitet step', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('moves what was met by it, in the complaint and in its journey', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ...ways.forwarded(of));
    const body = { step: 'forwarded', pointId: of.pointId, on: '2026-01-21', reason: 'Kvitteringen siger den 21.' };
    await going(bench, of, ['step-date', body]);
    const read = await bench.as('jurist-1').get(`/complaints/${of.id}`);
    expect(read.body.points[0].appeal).toMatchObject({ forwardedOn: '2026-01-21' });
    const { body: journey } = await bench.as('jurist-1').get(`/complaints/${of.id}/journey`);
    const sent = (journey as { steps: { type: string; on: string }[] }).steps.find(
      ({ type }) => type === 'ForwardedToAppealBoard',
    );
    expect(sent?.on).toBe('2026-01-21');
    const early = await bench.as('jurist-1').post(pathOf(of, 'step-date'), { ...body, on: '2026-01-19' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      422,
      '/problems/date-before-previous-step',
      '2026-01-20',
    ]);
  });

  it('of a new decision says which day stands in the way, and goes on once that is put right', async () => {
    const of = await appealedComplaint(bench);
    const { outcomes, ...told } = reassessmentBody(of.pointId, 'upheld-in-full');
    const newDecision = { decidedOn: '2026-01-20', sentOn: '2026-01-20' };
    await going(bench, of, ['decision/reassessment', { outcomes, ...told, newDecision }]);
    const redate = (step: string) =>
      bench.as('jurist-1').post(pathOf(of, 'step-date'), { step, pointId: of.pointId, on: '2026-01-16', reason: 'x' });
    expect((await redate('new-decision-sent')).body.type).toBe('/problems/date-before-previous-step');
    expect((await redate('reassessed')).status).toBe(200);
    const refused = await redate('new-decision-sent');
    expect([refused.status, refused.body.type, refused.body.field, refused.body.earliest]).toEqual([
      ...[422, '/problems/new-decision-was-made-later', 'on', '2026-01-20'],
    ]);
    expect(refused.body.detail).toContain('ret først datoen for den nye afgørelse');
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${of.id}`);
    const made = (read as { decisions: { decisionId: string }[] }).decisions.find(
      ({ decisionId }) => decisionId !== of.decisionId,
    );
    const decided = { ...decisionBody({ decidedOn: '2026-01-16' }), reason: 'x' };
    await going(bench, { ...of, decisionId: made?.decisionId ?? '' }, ['decision/correction', decided]);
    expect((await redate('new-decision-sent')).status).toBe(200);
  });
});
