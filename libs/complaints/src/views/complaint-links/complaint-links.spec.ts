import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, pointBody, registered } from '../../testing/complaints-bench.js';

describe('What a case hangs together with', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const complaint = (team = 'boerneliv') =>
    registered(bench, 'jurist-1', '/complaints', complaintBody({ points: [pointBody({ team })] }));

  it('is nothing at first', async () => {
    const id = await complaint();
    expect((await bench.as('jurist-1').get(`/complaints/${id}/links`)).body).toEqual({
      id,
      standing: 'counts',
      mergedInto: null,
      merged: [],
      links: [],
      outOfReach: 0,
    });
  });

  it('is counted and not shown where the caller may not read the other', async () => {
    const [own, others] = [await complaint(), await complaint('ungeliv')];
    await bench.as('jurist-1').post(`/complaints/${own}/links`, { to: others, relation: 'same-child' });
    const { body } = await bench.as('caseworker-boerneliv').get(`/complaints/${own}/links`);
    expect(body).toMatchObject({ links: [], outOfReach: 1 });
    expect((await bench.as('caseworker-boerneliv').get(`/complaints/${others}/links`)).status).toBe(403);
  });

  it('of a case that is not there is not found', async () => {
    const { status, body } = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000/links');
    expect([status, body.type]).toEqual([404, '/problems/complaint-unknown']);
  });

  it('shows reasons to those who may read persons alone', async () => {
    const id = await complaint();
    expect((await bench.as('team-leader-skoleliv').get(`/complaints/${id}/links?persons=true`)).status).toBe(403);
    expect((await bench.as('jurist-1').get(`/complaints/${id}/links?persons=maybe`)).status).toBe(400);
  });
});
