import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, closedComplaint, told } from '../../testing/handled-complaints.js';
describe('Correcting the day of a step', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/step-date`;

  it('keeps both days known, also after the end', async () => {
    const { id, pointId } = await closedComplaint(bench);
    const body = { step: 'answered', pointId, on: '2026-02-25', reason: 'Brevet er dateret den 25.' };
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const corrected = await told(bench, id, 'StepDateCorrected');
    expect(corrected).toMatchObject({ step: 'answered', pointId, was: '2026-02-27', on: '2026-02-25' });
    expect(JSON.stringify(corrected)).not.toContain('Brevet');
    const closed = { step: 'closed', on: '2026-02-25', reason: 'x' };
    expect((await bench.as('jurist-1').post(path(id), closed)).status).toBe(200);
  });

  it.each([
    ['a step that was not taken', { step: 'acknowledged' }, 409, 'step-not-taken'],
    ['a step of a point without the point', { step: 'answered' }, 422, 'step-point-missing'],
    ['a step of a point that there is not', { step: 'answered', pointId: 'nobody' }, 404, 'point-unknown'],
  ])('refuses %s', async (_what, changes, status, code) => {
    const { id } = await answeredComplaint(bench);
    const pointId = 'pointId' in changes ? { pointId: id } : {};
    const answer = await bench.as('jurist-1').post(path(id), { ...changes, ...pointId, on: '2026-02-25', reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses a step that is none', async () => {
    const { id } = await answeredComplaint(bench);
    const answer = await bench.as('jurist-1').post(path(id), { step: 'received', on: '2026-02-25', reason: 'x' });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'step']);
  });
});
