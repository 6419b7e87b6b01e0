import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolledAndLeft, opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Opening a collective complaint again', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/reopening`;

  it('keeps its manners, and goes on', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await enrolledAndLeft(bench, collectiveId);
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/closing`, { closedOn: '2026-02-27' });
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: { reason: 'To familier var glemt.' },
      category: 'collective',
    });
    expect(await readCollective(bench, collectiveId)).toMatchObject({ status: 'open', closedOn: null });
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/closing`, { closedOn: '2026-02-28' });
  });

  it('refuses one that is open, and asks for a reason', async () => {
    const collectiveId = await opened(bench);
    const open = await bench.as('jurist-1').post(path(collectiveId), { reason: 'x' });
    expect([open.status, open.body.type]).toEqual([409, '/problems/collective-not-closed']);
    const without = await bench.as('jurist-1').post(path(collectiveId), {});
    expect([without.status, without.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
