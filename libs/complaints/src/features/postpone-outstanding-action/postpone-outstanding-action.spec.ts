import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, closedComplaint, told } from '../../testing/handled-complaints.js';
describe('Postponing an outstanding action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string, actionId: string) =>
    `/complaints/${id}/points/${pointId}/outstanding-actions/${actionId}/postponement`;
  const body = { dueOn: '2026-04-01', reason: 'Familien er bortrejst.' };

  it('is possible after the end, because it is followed apart', async () => {
    const { id, pointId, actionId } = await closedComplaint(bench);
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, pointId, actionId),
      body,
    });
    expect(await told(bench, id, 'OutstandingActionPostponed')).toMatchObject({ pointId, actionId });
  });

  it('keeps the day that stood, and moves to another that is not over', async () => {
    const { id, pointId, actionId } = await answeredComplaint(bench);
    await bench.as('jurist-1').post(path(id, pointId, actionId), body);
    expect(await told(bench, id, 'OutstandingActionPostponed')).toMatchObject({
      was: '2026-03-20',
      dueOn: '2026-04-01',
    });
    const again = await bench.as('jurist-1').post(path(id, pointId, actionId), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/outstanding-action-due-unchanged']);
    const past = await bench.as('jurist-1').post(path(id, pointId, actionId), { ...body, dueOn: '2026-03-01' });
    expect([past.status, past.body.type]).toEqual([422, '/problems/outstanding-action-due-in-the-past']);
  });

  it('needs a reason', async () => {
    const { id, pointId, actionId } = await answeredComplaint(bench);
    const { status, body: problem } = await bench
      .as('jurist-1')
      .post(path(id, pointId, actionId), { dueOn: '2026-04-01' });
    expect([status, problem.errors[0].field]).toEqual([400, 'reason']);
  });

  it('is of an action that there is', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id, pointId, pointId), body);
    expect([status, problem.type]).toEqual([404, '/problems/outstanding-action-unknown']);
  });
});
