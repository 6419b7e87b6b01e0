import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('Removing a link', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const reason = { reason: 'Det var et andet barn.' };
  const linked = async () => {
    const [one, to] = [
      await registered(bench, 'jurist-1', '/complaints', complaintBody()),
      await registered(bench, 'jurist-1', '/complaints', complaintBody()),
    ];
    await bench.as('jurist-1').post(`/complaints/${one}/links`, { to, relation: 'same-child' });
    return { one, to };
  };

  it('keeps its manners, and takes the link off both', async () => {
    const { one, to } = await linked();
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: one,
      path: (id) => `/complaints/${id}/links/${to}/same-child/removal`,
      body: reason,
    });
    for (const id of [one, to]) {
      expect((await bench.as('jurist-1').get(`/complaints/${id}/links`)).body.links).toEqual([]);
    }
  });

  it('is done on the case that the link was made on, for a link that is there', async () => {
    const { one, to } = await linked();
    const remove = async (path: string) => {
      const { status, body } = await bench.as('jurist-1').post(`/complaints/${path}/removal`, reason);
      return [status, body.type as unknown];
    };
    const unknown = [404, '/problems/link-unknown'];
    expect(await remove(`${to}/links/${one}/same-child`)).toEqual(unknown);
    expect(await remove(`${one}/links/${to}/same-decision`)).toEqual(unknown);
    expect(await remove(`${one}/links/${to}/cousins`)).toEqual(unknown);
    const refused = await bench.as('jurist-1').post(`/complaints/${to}/links/${one}/same-child/removal`, reason);
    // What stands in braces would be a fact that nobody filled in.
    expect(refused.body.detail).not.toMatch(/[{}]/);
    expect(await remove(`${one}/links/${to}/same-child`)).toEqual([200, undefined]);
  });

  it('needs a reason', async () => {
    const { one, to } = await linked();
    const { status, body } = await bench.as('jurist-1').post(`/complaints/${one}/links/${to}/same-child/removal`, {});
    expect([status, body.errors[0].field]).toEqual([400, 'reason']);
  });
});
