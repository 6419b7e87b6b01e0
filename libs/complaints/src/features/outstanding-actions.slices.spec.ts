import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../testing/command-manners.js';
import { complaintsBench } from '../testing/complaints-bench.js';
import { answeredComplaint, closedComplaint, outstandingPath, told } from '../testing/handled-complaints.js';

describe.each([
  ['completion', { doneOn: '2026-03-01', note: 'Der er ringet.' }, 'OutstandingActionDone'],
  ['postponement', { dueOn: '2026-04-01', reason: 'Familien er bortrejst.' }, 'OutstandingActionPostponed'],
] as const)('The %s of an outstanding action', (step, body, tells) => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('is possible after the end, because it is followed apart', async () => {
    const closed = await closedComplaint(bench);
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: closed.id,
      path: (id) => outstandingPath({ ...closed, id }, step),
      body,
    });
    const { pointId, actionId } = closed;
    expect(await told(bench, closed.id, tells)).toMatchObject({ pointId, actionId });
  });

  it('is of an action that there is', async () => {
    const answered = await answeredComplaint(bench);
    const path = outstandingPath({ ...answered, actionId: answered.pointId }, step);
    const { status, body: problem } = await bench.as('jurist-1').post(path, body);
    expect([status, problem.type]).toEqual([404, '/problems/outstanding-action-unknown']);
  });
});
