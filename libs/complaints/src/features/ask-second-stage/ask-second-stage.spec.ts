import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, assignedComplaint, closedComplaint, told } from '../../testing/handled-complaints.js';
describe('Asking for a second look', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/second-stage`;
  const body = { askedOn: '2026-02-28', why: 'Svaret siger intet om skolen.' };

  it('tells when, and seals why', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path: (complaintId) => path(complaintId, pointId), body });
    const asked = await told(bench, id, 'SecondStageAsked');
    expect(asked).toMatchObject({ complaintId: id, pointId, askedOn: '2026-02-28' });
    expect(JSON.stringify(asked)).not.toContain('skolen');
  });

  it('keeps the complaint from being closed', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    await bench.as('jurist-1').post(path(id, pointId), body);
    const closing = await bench.as('jurist-1').post(`/complaints/${id}/closing`, { closedOn: '2026-03-01' });
    expect([closing.status, closing.body.type, closing.body.points]).toEqual([
      409,
      '/problems/second-stage-open',
      [pointId],
    ]);
  });

  it('is refused before there is an answer, and of what is closed', async () => {
    const open = await assignedComplaint(bench);
    const early = await bench.as('jurist-1').post(path(open.id, open.pointId), body);
    expect([early.status, early.body.type]).toEqual([409, '/problems/step-not-possible']);
    const closed = await closedComplaint(bench);
    const late = await bench.as('jurist-1').post(path(closed.id, closed.pointId), body);
    expect([late.status, late.body.type]).toEqual([409, '/problems/complaint-closed']);
    expect(late.body.detail).toContain('Genåbn');
  });
});
