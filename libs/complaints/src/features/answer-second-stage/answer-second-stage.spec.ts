import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { answerBody, complaintsBench, staffId } from '../../testing/complaints-bench.js';
import { answeredComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('Answering in the second stage', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/second-stage/answer`;
  const body = answerBody({ outcome: 'partly-upheld', answeredOn: '2026-03-01' });
  const asked = async () => {
    const answered = await answeredComplaint(bench);
    const at = `/complaints/${answered.id}/points/${answered.pointId}/second-stage`;
    await sent(bench, 'jurist-1', at, { askedOn: '2026-02-28' });
    return answered;
  };

  it('is done by somebody else, and stands', async () => {
    const { id, pointId } = await asked();
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, pointId),
      body,
    });
    expect(await told(bench, id, 'SecondStageAnswered')).toMatchObject({ pointId, outcome: 'partly-upheld' });
    const { body: list } = await bench.as('jurist-1').get('/complaints?status=open');
    const [listed] = (list.items as { id: string; points: object[] }[]).filter((item) => item.id === id);
    expect(listed?.points).toMatchObject([{ outcome: 'partly-upheld' }]);
  });

  it('is refused to whoever had the complaint, also after it was handed over', async () => {
    const { id, pointId } = await asked();
    const [from, to] = ['caseworker-boerneliv', 'team-leader-boerneliv'] as const;
    const handover = { from: staffId(from), to: staffId(to), team: 'boerneliv' };
    const same = await bench.as(from).post(path(id, pointId), body);
    expect([same.status, same.body.type]).toEqual([409, '/problems/second-stage-needs-another-person']);
    await sent(bench, from, `/complaints/${id}/handover`, handover);
    const still = await bench.as(from).post(path(id, pointId), body);
    expect([still.status, still.body.type]).toEqual([409, '/problems/second-stage-needs-another-person']);
    expect((await bench.as(to).post(path(id, pointId), body)).status).toBe(200);
  });

  it('names every part that is missing', async () => {
    const { id, pointId } = await asked();
    const incomplete = { ...body, restsOn: undefined, furtherSteps: undefined };
    const { status, body: problem } = await bench.as('jurist-1').post(path(id, pointId), incomplete);
    expect([status, problem.type, problem.missing]).toEqual([
      422,
      '/problems/answer-incomplete',
      ['restsOn', 'furtherSteps'],
    ]);
  });

  it('needs to be asked for', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id, pointId), body);
    expect([status, problem.type, problem.state]).toEqual([409, '/problems/step-not-possible', 'answered']);
  });
});
