import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, closedComplaint, told } from '../../testing/handled-complaints.js';
describe('Completing an outstanding action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string, actionId: string) =>
    `/complaints/${id}/points/${pointId}/outstanding-actions/${actionId}/completion`;
  const body = { doneOn: '2026-03-01', note: 'Der er ringet.' };

  it('is possible after the end, because it is followed apart', async () => {
    const { id, pointId, actionId } = await closedComplaint(bench);
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, pointId, actionId),
      body,
    });
    expect(await told(bench, id, 'OutstandingActionDone')).toMatchObject({ pointId, actionId });
  });

  it('is done once', async () => {
    const { id, pointId, actionId } = await answeredComplaint(bench);
    await bench.as('jurist-1').post(path(id, pointId, actionId), body);
    const again = await bench.as('jurist-1').post(path(id, pointId, actionId), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/outstanding-action-already-done']);
  });

  it('is of an action that there is', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id, pointId, pointId), body);
    expect([status, problem.type]).toEqual([404, '/problems/outstanding-action-unknown']);
  });
});
