import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, outstandingPath, told } from '../../testing/handled-complaints.js';

describe('Postponing an outstanding action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const body = { dueOn: '2026-04-01', reason: 'Familien er bortrejst.' };

  it('keeps the day that stood, and moves to another that is not over', async () => {
    const answered = await answeredComplaint(bench);
    await bench.as('jurist-1').post(outstandingPath(answered, 'postponement'), body);
    expect(await told(bench, answered.id, 'OutstandingActionPostponed')).toMatchObject({
      was: '2026-03-20',
      dueOn: '2026-04-01',
    });
    const again = await bench.as('jurist-1').post(outstandingPath(answered, 'postponement'), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/outstanding-action-due-unchanged']);
    const past = await bench
      .as('jurist-1')
      .post(outstandingPath(answered, 'postponement'), { ...body, dueOn: '2026-03-01' });
    expect([past.status, past.body.type]).toEqual([422, '/problems/outstanding-action-due-in-the-past']);
  });

  it('needs a reason', async () => {
    const answered = await answeredComplaint(bench);
    const { status, body: problem } = await bench
      .as('jurist-1')
      .post(outstandingPath(answered, 'postponement'), { dueOn: '2026-04-01' });
    expect([status, problem.errors[0].field]).toEqual([400, 'reason']);
  });
});
