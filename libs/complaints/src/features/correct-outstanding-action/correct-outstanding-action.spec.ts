import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, outstandingPath, sent, told } from '../../testing/handled-complaints.js';
import { journeyTextOf } from '../../testing/other-party.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());

const reason = 'Det var en anden familie.';
type Answered = Awaited<ReturnType<typeof answeredComplaint>>;
const doneComplaint = async () => {
  const answered = await answeredComplaint(bench);
  await sent(bench, 'jurist-1', outstandingPath(answered, 'completion'), { doneOn: '2026-03-01' });
  return answered;
};
const correct = (answered: Answered, body: object) =>
  bench.as('jurist-1').post(outstandingPath(answered, 'correction'), { dueOn: '2026-03-20', reason, ...body });
const actionOf = async ({ id }: Answered) =>
  (await bench.as('jurist-1').get(`/complaints/${id}`)).body.points[0].outstandingActions[0] as object;

describe('Correcting an outstanding action', () => {
  it('tells that it was not done: it is outstanding again, and can be done', async () => {
    const answered = await doneComplaint();
    const body = { dueOn: '2026-03-20', reason };
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv', complaintId: answered.id, body },
      path: (id) => outstandingPath({ ...answered, id }, 'correction'),
    });
    expect(await told(bench, answered.id, 'OutstandingActionCorrected')).toMatchObject({
      was: { dueOn: '2026-03-20', doneOn: '2026-03-01' },
      ...{ dueOn: '2026-03-20', doneOn: null },
    });
    expect(await actionOf(answered)).toMatchObject({ dueOn: '2026-03-20', doneOn: null });
    const journey = await journeyTextOf(bench, answered);
    expect(journey).toContain('blev det rettet, at noget af det lovede var gjort: det var det ikke');
    expect(journey).not.toContain('blev noget af det gjort');
    await sent(bench, 'jurist-1', outstandingPath(answered, 'completion'), { doneOn: '2026-03-02' });
    expect(await actionOf(answered)).toMatchObject({ doneOn: '2026-03-02' });
    expect(await journeyTextOf(bench, answered)).toContain('blev noget af det gjort');
  });

  it('gives it the days it had', async () => {
    const answered = await doneComplaint();
    await correct(answered, { dueOn: '2026-03-01', doneOn: '2026-02-28' });
    expect(await actionOf(answered)).toMatchObject({ dueOn: '2026-03-01', doneOn: '2026-02-28' });
    const journey = await journeyTextOf(bench, answered);
    expect(journey).toContain(
      'blev det rettet, hvornår noget af det lovede blev gjort: ikke den 1. marts 2026, men den 28. februar 2026, og hvornår noget af det lovede skal være gjort: ikke den 20. marts 2026, men den 1. marts 2026',
    );
    expect(journey).toContain(reason);
  });

  it.each<[string, number, object, string]>([
    ['outstanding-action-unchanged', 409, { doneOn: '2026-03-01' }, 'dueOn'],
    ['outstanding-action-due-in-the-past', 422, { dueOn: '2026-02-26' }, 'dueOn'],
    ['date-before-receipt', 422, { doneOn: '2026-01-01' }, 'doneOn'],
    ['date-in-the-future', 422, { doneOn: '2026-03-03' }, 'doneOn'],
  ])('is refused for %s', async (code, status, body, field) => {
    const refused = await correct(await doneComplaint(), body);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('does not do what is not done, nor know what nobody left', async () => {
    const answered = await answeredComplaint(bench);
    const early = await correct(answered, { doneOn: '2026-03-01' });
    expect([early.status, early.body.type]).toEqual([409, '/problems/outstanding-action-not-done']);
    const unknown = await correct({ ...answered, actionId: answered.id }, {});
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/outstanding-action-unknown']);
  });

  it.each<[string, object]>([
    ['dueOn', { dueOn: 'i morgen' }],
    ['doneOn', { doneOn: '2026-02-30' }],
    ['reason', { reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const wrong = await correct(await answeredComplaint(bench), body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
