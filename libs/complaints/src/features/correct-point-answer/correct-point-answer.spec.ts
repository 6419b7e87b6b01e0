import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, assignedComplaint, told } from '../../testing/handled-complaints.js';
describe('Correcting a wrongly recorded outcome', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/outcome`;
  const body = { outcome: 'dismissed', dismissalReason: 'service-level', reason: 'Tastefejl.' };

  it('keeps both known, and changes what is listed', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, pointId),
      body,
    });
    expect(await told(bench, id, 'PointAnswerCorrected')).toMatchObject({
      ...{ pointId, stage: 'first', was: { outcome: 'upheld', dismissalReason: null } },
      ...{ outcome: 'dismissed', dismissalReason: 'service-level' },
    });
    const { body: list } = await bench.as('jurist-1').get('/complaints');
    const [listed] = (list.items as { id: string; points: object[] }[]).filter((item) => item.id === id);
    expect(listed?.points).toMatchObject([{ outcome: 'dismissed' }]);
  });

  it('needs an answer, and another outcome', async () => {
    const open = await assignedComplaint(bench);
    const early = await bench.as('jurist-1').post(path(open.id, open.pointId), body);
    expect([early.status, early.body.type]).toEqual([409, '/problems/point-not-answered']);
    const answered = await answeredComplaint(bench);
    const same = { outcome: 'upheld', reason: 'x' };
    const unchanged = await bench.as('jurist-1').post(path(answered.id, answered.pointId), same);
    expect([unchanged.status, unchanged.body.type]).toEqual([409, '/problems/answer-unchanged']);
  });

  it('needs the reason of a dismissal', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    const answer = await bench.as('jurist-1').post(path(id, pointId), { outcome: 'dismissed', reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/dismissal-reason-missing']);
  });
});
