import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, pointIds, registered } from '../../testing/complaints-bench.js';

describe('Classifying a point', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const classification = { kind: 'realitet', theme: 'DECISION', team: 'boerneliv', reason: 'Det gælder afslaget.' };

  it('leaves the point as it is told, whole', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => `/complaints/${complaintId}/points/${pointId}/classification`,
      body: classification,
    });
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.points[0]).toMatchObject({ pointId, kind: 'realitet', theme: 'DECISION', consequences: [] });
  });

  it('is refused for a point that is not on the complaint', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const other = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, other);
    const { status, body } = await bench
      .as('jurist-1')
      .post(`/complaints/${id}/points/${pointId}/classification`, classification);
    expect([status, body.type]).toEqual([404, '/problems/point-unknown']);
  });

  it('is refused when nothing changes', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    const { status, body } = await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/classification`, {
      kind: 'formalitet',
      theme: 'TIME.LONG',
      team: 'boerneliv',
    });
    expect([status, body.type]).toEqual([409, '/problems/classification-unchanged']);
  });

  it('takes effect for the team that it goes to', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    const path = `/complaints/${id}/points/${pointId}/classification`;
    expect((await bench.as('team-leader-skoleliv').post(path, classification)).status).toBe(403);
    await bench.as('jurist-1').post(path, { ...classification, team: 'skoleliv' });
    const theirs = await bench.as('team-leader-skoleliv').post(path, { ...classification, team: 'ungeliv' });
    expect(theirs.status).toBe(200);
  });
});
